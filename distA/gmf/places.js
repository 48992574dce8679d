/** From where in the JSON text our plain values come. */
export class Places {
    #origins = new WeakMap();
    /** Says that this object or list stands for a node. */
    mark(made, node, keys = {}) {
        this.#origins.set(made, { path: node.path, keys });
        return made;
    }
    /** The path in the JSON text for a path among our values; where there is none, of what encloses it. */
    origin(root, path) {
        let value = root;
        let best = [];
        let keys = {};
        for (const step of path) {
            best = [...best, ...(keys[String(step)] ?? [step])];
            value =
                typeof value === 'object' && value !== null ? value[String(step)] : undefined;
            const origin = typeof value === 'object' && value !== null ? this.#origins.get(value) : undefined;
            if (origin !== undefined)
                best = origin.path;
            keys = origin?.keys ?? {};
        }
        return best;
    }
}
//# sourceMappingURL=places.js.map