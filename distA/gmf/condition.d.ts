import type { Expression } from '../engine/index.ts';
import type { Node } from './node.ts';
import type { Places } from './places.ts';
type Kind = (node: Node, places: Places) => Expression;
/** The condition of a node (gmf.md 1.8) as an expression; one that cannot be read is false. */
export declare function conditionOf(node: Node, places: Places): Expression;
export declare const CONDITIONS: Readonly<Record<string, Kind>>;
export {};
