import { type Checking } from './checking.ts';
import type { Syntax } from './syntax.ts';
import { type Typed } from './type.ts';
type Arithmetic = Extract<Syntax, {
    kind: 'arithmetic';
}>;
export declare function checkArithmetic(syntax: Arithmetic, c: Checking): Typed | undefined;
/** The minus sign before a value. */
export declare function checkNegative(syntax: Extract<Syntax, {
    kind: 'negative';
}>, c: Checking): Typed | undefined;
export {};
