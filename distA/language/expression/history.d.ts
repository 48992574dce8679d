import { type Checking } from './checking.ts';
import type { HISTORY } from './function-names.ts';
import type { Call } from './syntax.ts';
import { type Typed } from './type.ts';
type Meaning = Pick<Typed, 'expression' | 'type'> | undefined;
type Handler = (call: Call, c: Checking) => Meaning;
/** Functions of what happened to the person, and of names. */
export declare const HISTORY_FUNCTIONS: Readonly<Record<(typeof HISTORY)[number], Handler>>;
export {};
