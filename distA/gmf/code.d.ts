import { type Coding } from '../terminology/index.ts';
import type { Node } from './node.ts';
import type { Places } from './places.ts';
/** A code in place, as the language takes it: one coding, or a list of them. */
export type CodeValue = Coding | readonly Coding[];
/** The codes of a list of GMF codes; undefined if there is none that can be used. */
export declare function codesOf(list: Node, places: Places): CodeValue | undefined;
/** One code. */
export declare function codingOf(node: Node, places: Places): Coding | undefined;
/** `system|code` of each code in a list, for conditions. */
export declare const keysOf: (list: Node, places: Places) => readonly string[];
