import type { Expression } from '../engine/index.ts';
/** Numbers of the Program for the numbers that a resolver gave. */
export interface Numbering {
    parameter(index: number): number;
    /** The next draw of the instruction. */
    draw(): number;
}
/** The expression with parameters and draws numbered anew, draws in the order in which they are written. */
export declare function numberExpression(expression: Expression, numbering: Numbering): Expression;
