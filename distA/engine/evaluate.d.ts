import { type Instant } from '../base/index.ts';
import { type Context } from './context.ts';
import type { Comparison, Expression, Parameter } from './expression.ts';
import type { Value } from './runtime.ts';
/** An expression ready to be asked. */
export interface Evaluator {
    value(c: Context, t: Instant): Value;
    /** Instant after `t` until which time alone does not change the value; for a continuous one, until which it moves smoothly. */
    until(c: Context, t: Instant): Instant;
    readonly continuous: boolean;
    /** Names (see WATCH) of what else can change the value. */
    readonly reads: readonly string[];
}
/** Makes evaluators; parameters are looked up in the Program. */
export type Compile = (expression: Expression) => Evaluator;
export declare function evaluatorsFor(parameters: readonly Parameter[]): Compile;
/** Missing on either side is false, mixed kinds are false; codes compare by system and code, only for equality. */
export declare function compareValues(how: Comparison, left: Value, right: Value): boolean;
