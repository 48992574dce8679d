import type { Path } from '../../language/index.ts';
import { type CodeValue, codesOf } from '../code.ts';
import type { Node } from '../node.ts';
import type { Places } from '../places.ts';

/** What a state says in our language, without where it leads. */
export interface Translated {
  /** The word with its value, and the keys beside it. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where our keys stand in the GMF state, if they have another name there. */
  readonly keys?: Readonly<Record<string, Path>>;
}

/** One state type: undefined if there is nothing to do, so that the state passes at once. */
export type Translate = (state: Node, places: Places) => Translated | undefined;

/** A word whose value stands for the state itself. */
export const word = (name: string, value: unknown, keys: Readonly<Record<string, Path>> = {}): Translated => ({
  fields: { [name]: value },
  keys: { [name]: [], ...keys },
});

/** The codes of a state; without any that can be used, nothing can be recorded, which is reported. */
export function neededCodes(state: Node, places: Places, key = 'codes'): CodeValue | undefined {
  const codes = codesOf(state.get(key), places);
  if (codes === undefined && !state.has(key)) state.missing(key);
  return codes;
}

/** `assign_to_attribute`. */
export function assigned(state: Node): { readonly assign?: string } {
  const assign = state.get('assign_to_attribute').name();
  return assign === undefined ? {} : { assign };
}

/**
 * Something that is named by a state: of this module, else of a caller or a called submodule (their history is one), for
 * reasons also an attribute. A state of this module must have the type, if one is needed.
 */
export function stateNamed(node: Node, name: string, places: Places, type?: string): { readonly state: string } {
  checkType(node, name, type);
  return places.mark({ state: name }, node, { state: [] });
}

function checkType(node: Node, name: string, wanted: string | undefined): void {
  const { states, elsewhere } = node.file;
  const found = states.get(name);
  if (!states.has(name)) elsewhere.add(name);
  else if (wanted !== undefined && found !== wanted) {
    node.warn('unknown-state', `the state "${name}" is of type ${String(found)}, not ${wanted}`);
  }
}

/** `reason` (gmf.md 1.3.1): an attribute of that name, else what a state recorded, else that state's codes. */
export function reason(state: Node, places: Places): { readonly reason?: unknown } {
  const node = state.get('reason');
  const name = node.name();
  if (name === undefined) return {};
  const { states, assigned: attributes } = node.file;
  if (!states.has(name) && attributes.has(name)) {
    return { reason: places.mark({ attribute: name }, node, { attribute: [] }) };
  }
  return { reason: stateNamed(node, name, places) };
}

/** What ends: by state, by attribute, or by codes, in this order. */
export function ended(state: Node, stateKey: string, type: string, places: Places): unknown {
  const byState = state.get(stateKey).name();
  if (byState !== undefined) return stateNamed(state.get(stateKey), byState, places, type);
  const byAttribute = state.get('referenced_by_attribute').name();
  if (byAttribute !== undefined) {
    return places.mark({ attribute: byAttribute }, state.get('referenced_by_attribute'), { attribute: [] });
  }
  return neededCodes(state, places);
}

/** A word that ends what `ended` names. */
export const ending =
  (name: string, stateKey: string, type: string): Translate =>
  (state, places) => {
    const which = ended(state, stateKey, type, places);
    return which === undefined ? undefined : word(name, which);
  };

/** When a condition or allergy is recorded: at the encounter of a state, or now. */
export function diagnosis(state: Node, places: Places): 'now' | { readonly at: string } {
  const node = state.get('target_encounter');
  const name = node.name();
  if (name === undefined) return 'now';
  checkType(node, name, 'Encounter');
  return places.mark({ at: name }, node, { at: [] });
}
