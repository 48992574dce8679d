import type { Expression } from '../engine/index.ts';
import type { Node } from './node.ts';
/** A number that is given or drawn (gmf.md 1.7). */
export interface Generated {
    readonly expression: Expression;
    readonly drawn: boolean;
    readonly decimals?: number;
}
/** Fields that say how a number comes about, the legacy ones first: where one of those stands, it counts. */
export declare const GENERATORS: readonly ['exact', 'range', 'distribution'];
/** The number of a state with `exact`, `range` or `distribution`; undefined if it has none of them. */
export declare function numberOf(node: Node, among?: readonly string[]): Generated | undefined;
/** Seconds from `exact`, `range`, `duration` (each with its unit) or `distribution` (with the unit beside it). */
export declare function durationOf(node: Node): Expression | undefined;
