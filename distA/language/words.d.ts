import type { Problem } from '../diagnostics/index.ts';
import type { StateType } from './state-type.ts';
export type Where = 'state' | 'step';
/** Keys that any state or step may have. */
export declare const COMMON: Readonly<Record<Where, readonly string[]>>;
/** The words among the keys of a state or step; one that only stands beside another (`do` beside `encounter`) is none. */
export declare function wordsOf(words: ReadonlyMap<string, StateType>, value: Readonly<Record<string, unknown>>): readonly StateType[];
/** May this word stand here? A word for steps makes a state with that one step. */
export declare const fits: (type: StateType, where: Where) => boolean;
/** All keys that may stand in a state or step with this word, or with any. */
export declare function keysOf(type: StateType | undefined, where: Where, words: ReadonlyMap<string, StateType>): string[];
export declare function misplacedWord(type: StateType, where: Where): Problem;
export declare const tooManyWords: (found: readonly StateType[], where: Where) => Problem;
