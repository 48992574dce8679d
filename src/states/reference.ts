import type { Assembler } from '../compile/index.ts';
import type { Reason, Selector } from '../engine/index.ts';
import type { Path } from '../language/index.ts';
import { codingKey } from '../terminology/index.ts';
import { coded } from './coded.ts';

/** `{ state: name }` or `{ attribute: name }` instead of a code. */
interface Named {
  readonly state?: string;
  readonly attribute?: string;
}

const namedIn = (value: unknown): Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Named) : {};

/** Which entries an ending means. */
export function selector(value: unknown, path: Path, a: Assembler): Selector {
  const { state, attribute } = namedIn(value);
  if (state !== undefined) return { kind: 'state', state: a.stateName(state, [...path, 'state']) };
  if (attribute !== undefined) return { kind: 'attribute', attribute: a.reads(attribute, [...path, 'attribute']) };
  const { code, at } = coded(value);
  return { kind: 'codes', codes: a.concept(code, [...path, ...at]).codings.map(codingKey) };
}

/** Why something is done. */
export function reason(value: unknown, path: Path, a: Assembler): Reason {
  const { state, attribute } = namedIn(value);
  if (state !== undefined) {
    const name = a.stateName(state, [...path, 'state']);
    const fallback = a.conceptOf(name);
    return { kind: 'named', name, ...(fallback && { fallback }) };
  }
  if (attribute !== undefined) return { kind: 'attribute', attribute: a.reads(attribute, [...path, 'attribute']) };
  const { code, at } = coded(value);
  return { kind: 'concept', concept: a.concept(code, [...path, ...at]) };
}

/** The optional fields that many steps share, ready to be spread into an instruction. */
export function common(
  fields: { readonly assign?: string; readonly reason?: unknown },
  a: Assembler,
): { assign?: string; reason?: Reason } {
  return {
    ...(fields.assign !== undefined && { assign: a.writes(fields.assign, ['assign'], 'entry') }),
    ...(fields.reason !== undefined && { reason: reason(fields.reason, ['reason'], a) }),
  };
}
