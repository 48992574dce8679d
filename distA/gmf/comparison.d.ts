import type { Expression } from '../engine/index.ts';
import type { Node } from './node.ts';
/** `left operator right`, or whether `left` is there. */
export declare function compared(node: Node, left: Expression, right: () => Expression | undefined): Expression;
export declare function constant(node: Node, key: string): () => Expression | undefined;
export declare const number: (node: Node, key: string) => () => Expression | undefined;
