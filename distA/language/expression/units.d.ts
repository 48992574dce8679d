import { type Unit } from '../../base/index.ts';
import type { Expression } from '../../engine/index.ts';
import type { Checking } from './checking.ts';
import { type NumberType, type Typed, type TypedNumber } from './type.ts';
/** A number, or something that may turn out to be one; else a mistake. */
export declare function asNumber(typed: Typed, c: Checking): TypedNumber | undefined;
/** The expression in another unit; a mistake if that cannot be. */
export declare function inUnit(typed: TypedNumber, unit: Unit, c: Checking): Expression | undefined;
/** As a plain number, for exponents and logarithms: a coefficient's unit is what makes it plain. */
export declare function asPlain(typed: Typed, c: Checking): Expression | undefined;
/** Numbers brought to one unit: that of the first measure, else of the first quantity, else of the first with a unit. */
export declare function unify(typed: readonly Typed[], c: Checking): {
    readonly of: readonly Expression[];
    readonly type: NumberType;
} | undefined;
