import type { Problem } from '../diagnostics/index.ts';
import { severalWords } from '../diagnostics/index.ts';
import type { StateType } from './state-type.ts';

export type Where = 'state' | 'step';

/** Keys that any state or step may have. */
export const COMMON: Readonly<Record<Where, readonly string[]>> = {
  state: ['then', 'remarks'],
  step: ['when', 'remarks'],
};

/** The words among the keys of a state or step; one that only stands beside another (`do` beside `encounter`) is none. */
export function wordsOf(
  words: ReadonlyMap<string, StateType>,
  value: Readonly<Record<string, unknown>>,
): readonly StateType[] {
  const found = Object.keys(value).flatMap((key) => words.get(key) ?? []);
  return found.filter((type) => !found.some((other) => other !== type && besideOf(other, type.key)));
}

const besideOf = (type: StateType, key: string): boolean => Object.hasOwn(type.beside ?? {}, key);

/** May this word stand here? A word for steps makes a state with that one step. */
export const fits = (type: StateType, where: Where): boolean => type.where === 'both' || type.where === where;

/** All keys that may stand in a state or step with this word, or with any. */
export function keysOf(type: StateType | undefined, where: Where, words: ReadonlyMap<string, StateType>): string[] {
  if (type === undefined)
    return [...[...words.values()].filter((each) => fits(each, where)).map((each) => each.key), ...COMMON[where]];
  const conditional = where === 'state' && type.where === 'both' ? ['when'] : [];
  return [type.key, ...Object.keys(type.beside ?? {}), ...COMMON[where], ...conditional];
}

export function misplacedWord(type: StateType, where: Where): Problem {
  const step = where === 'state';
  return {
    code: 'unknown-key',
    message: step ? `"${type.key}" is a step and no state` : `"${type.key}" is a state of its own and no step`,
    hint: step ? 'list it under "do"' : 'make a state of it and lead there',
  };
}

export const tooManyWords = (found: readonly StateType[], where: Where): Problem =>
  severalWords(
    found.map((type) => type.key),
    where,
  );
