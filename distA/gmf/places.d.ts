import type { Path } from '../language/index.ts';
import type { Node } from './node.ts';
/** From where in the JSON text our plain values come. */
export declare class Places {
    #private;
    /** Says that this object or list stands for a node. */
    mark<T extends object>(made: T, node: Node, keys?: Readonly<Record<string, Path>>): T;
    /** The path in the JSON text for a path among our values; where there is none, of what encloses it. */
    origin(root: unknown, path: Path): Path;
}
