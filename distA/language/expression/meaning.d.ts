import type { Expression } from '../../engine/index.ts';
import type { Meaning } from './literal-text.ts';
type Arithmetic = Extract<Expression, {
    op: 'arithmetic';
}>;
/** Now less a point in time: written `time_since(…)`. */
export declare const isTimeSince: (e: Arithmetic) => boolean;
/** Whether an expression gives a duration or a point in time, as far as its form shows it. */
export declare function meaningOf(e: Expression): Meaning;
/** What things that stand side by side stand for: numbers among them follow the others. */
export declare const meaningOfAny: (of: readonly Expression[]) => Meaning;
/** What the numbers on both sides of an operator stand for, if the whole is to be `wanted`. */
export declare function meaningsOfSides(e: Arithmetic, wanted: Meaning): readonly [Meaning, Meaning];
export {};
