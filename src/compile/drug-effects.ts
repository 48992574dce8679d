import type { Module } from '../language/index.ts';
import { type Concept, codingKey } from '../terminology/index.ts';
import type { DrugEffect } from './compiled-type.ts';

interface Prescription {
  readonly code: unknown;
  readonly assign?: string;
  readonly effects?: readonly { readonly name?: string; readonly over?: unknown }[];
}

/** Name of the i-th effect of a drug: the same in every state that prescribes it, so that a new dose replaces the old. */
export const drugEffectName = (drug: Concept, i: number): string => `${codingKey(drug.codings[0])}.effects[${i}]`;

/** The effects that prescriptions of a module start, wherever in its states they stand. */
export function drugEffectsOf(
  module: Module,
  conceptOf: (code: unknown) => Concept | undefined,
  nameOf: (attribute: string) => string,
): readonly DrugEffect[] {
  return Object.entries(module.states).flatMap(([state, value]) =>
    prescriptionsIn(value, []).flatMap(({ code, assign, effects }) => {
      const drug = conceptOf(code);
      if (drug === undefined) return [];
      return (effects ?? []).map((effect, i) => ({
        name: effect.name ?? drugEffectName(drug, i),
        state,
        codes: drug.codings.map(codingKey),
        ...(assign !== undefined && { assign: nameOf(assign) }),
        over: effect.over,
      }));
    }),
  );
}

/** Adds those with effects to a list. */
function prescriptionsIn(value: unknown, found: Prescription[]): readonly Prescription[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'prescribe' && typeof inner === 'object' && inner !== null && 'effects' in inner)
      found.push(inner as Prescription);
    else prescriptionsIn(inner, found);
  }
  return found;
}
