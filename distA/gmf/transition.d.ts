import type { Node } from './node.ts';
import type { Places } from './places.ts';
/** Fields that say where a state leads; the first one that is there counts (gmf.md 1.4). */
export declare const TRANSITIONS: readonly ['direct_transition', 'distributed_transition', 'conditional_transition', 'complex_transition', 'lookup_table_transition', 'type_of_care_transition'];
type Kind = (typeof TRANSITIONS)[number];
export interface MadeTransition {
    readonly field: Kind;
    readonly value: unknown;
}
/** Where a state leads, in the language's shape; undefined if it has no transition. */
export declare function transitionOf(state: Node, places: Places): MadeTransition | undefined;
export {};
