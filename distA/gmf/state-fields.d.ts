import type { Node } from './node.ts';
/** Fields of each state type (gmf.md 1.3). */
export declare const STATE_FIELDS: Readonly<Record<string, readonly string[]>>;
/** Reports fields that Synthea ignores, with the known one that was perhaps meant. */
export declare function checkFields(node: Node, type: string): void;
