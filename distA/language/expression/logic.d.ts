import type { Expression } from '../../engine/index.ts';
import { type Checking } from './checking.ts';
import type { Syntax } from './syntax.ts';
import { type Typed } from './type.ts';
type Of<K extends Syntax['kind']> = Extract<Syntax, {
    kind: K;
}>;
/** A condition; a value of unknown type may be one. */
export declare function condition(syntax: Syntax, c: Checking): Expression | undefined;
export declare function checkJunction(syntax: Of<'and' | 'or'>, c: Checking): Typed | undefined;
export declare function checkNot(syntax: Of<'not'>, c: Checking): Typed | undefined;
export declare function checkMissing(syntax: Of<'missing'>, c: Checking): Typed | undefined;
export declare function checkCompare(syntax: Of<'compare'>, c: Checking): Typed | undefined;
/** `x in (a, b)` is `x = a or x = b`. */
export declare function checkIn(syntax: Of<'in'>, c: Checking): Typed | undefined;
export declare function checkIf(syntax: Of<'if'>, c: Checking): Typed | undefined;
export {};
