import type { Path } from '../language/index.ts';
import type { Node } from './node.ts';

interface Origin {
  readonly path: Path;
  /** Our keys that have another name in GMF. */
  readonly keys: ReadonlyMap<string, Path>;
}

/** From where in the JSON text our plain values come. */
export class Places {
  readonly #origins = new WeakMap<object, Origin>();

  /** Says that this object or list stands for a node. */
  mark<T extends object>(made: T, node: Node, keys: Readonly<Record<string, Path>> = {}): T {
    this.#origins.set(made, { path: node.path, keys: new Map(Object.entries(keys)) });
    return made;
  }

  /** The path in the JSON text for a path among our values; where there is none, of what encloses it. */
  origin(root: unknown, path: Path): Path {
    let value = root;
    let best: Path = [];
    let keys: Origin['keys'] = new Map();
    for (const step of path) {
      best = [...best, ...(keys.get(String(step)) ?? [step])];
      value =
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[String(step)] : undefined;
      const origin = typeof value === 'object' && value !== null ? this.#origins.get(value) : undefined;
      if (origin !== undefined) best = origin.path;
      keys = origin?.keys ?? new Map();
    }
    return best;
  }
}
