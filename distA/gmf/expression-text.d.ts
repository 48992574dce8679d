import type { Expression } from '../engine/index.ts';
import type { Node } from './node.ts';
/**
 * A CQL `expression` as far as its signs mean the same in our language: arithmetic and comparisons over `#{attribute}`,
 * `#{vital sign}` and `#{age}`. No module that Synthea ships has one; what goes beyond is not yet supported.
 */
export declare function textExpression(node: Node): Expression | undefined;
