import type { Comparison, Distribution, Expression, FunctionName } from '../engine/index.ts';
/** Short ways to make expressions. */
export declare const literal: (value: number | string | boolean | null) => Expression;
export declare const attribute: (name: string) => Expression;
export declare const compare: (how: Comparison, left: Expression, right: Expression) => Expression;
export declare const not: (of: Expression) => Expression;
export declare const missing: (of: Expression) => Expression;
export declare const call: (name: FunctionName, ...of: readonly Expression[]) => Expression;
export declare const times: (left: Expression, factor: number) => Expression;
/** The number of the draw is given when the module is compiled. */
export declare const sample: (distribution: Distribution, ...of: readonly number[]) => Expression;
/** An expression where the language takes a text. */
export interface Built {
    readonly expression: Expression;
}
export declare const built: (expression: Expression) => Built;
export declare const FALSE: Expression;
