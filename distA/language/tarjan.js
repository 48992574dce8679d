/**
 * Strongly connected components of a directed graph that hold a cycle (R. Tarjan, "Depth-first search and linear graph
 * algorithms", 1972), without recursion. Nodes keep the order of the first list.
 */
export function cycles(nodes, next) {
    const search = new Search(next);
    for (const node of nodes)
        search.from(node);
    const place = new Map(nodes.map((node, i) => [node, i]));
    const order = (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
    return search.found.map((component) => component.sort(order));
}
class Search {
    found = [];
    #next;
    #index = new Map();
    #low = new Map();
    #stack = [];
    #onStack = new Set();
    constructor(next) {
        this.#next = next;
    }
    from(start) {
        if (this.#index.has(start))
            return;
        const open = [this.#enter(start)];
        for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
            const child = top.next[top.at++];
            if (child === undefined) {
                open.pop();
                this.#leave(top, open.at(-1));
            }
            else if (!this.#index.has(child)) {
                open.push(this.#enter(child));
            }
            else if (this.#onStack.has(child)) {
                this.#lower(top.node, this.#index.get(child));
            }
        }
    }
    #enter(node) {
        const index = this.#index.size;
        this.#index.set(node, index);
        this.#low.set(node, index);
        this.#stack.push(node);
        this.#onStack.add(node);
        return { node, next: this.#next(node), at: 0 };
    }
    #lower(node, to) {
        this.#low.set(node, Math.min(this.#low.get(node), to));
    }
    #leave({ node, next }, parent) {
        const low = this.#low.get(node);
        if (parent !== undefined)
            this.#lower(parent.node, low);
        if (low !== this.#index.get(node))
            return;
        const component = this.#stack.splice(this.#stack.lastIndexOf(node));
        for (const each of component)
            this.#onStack.delete(each);
        if (component.length > 1 || next.includes(node))
            this.found.push(component);
    }
}
//# sourceMappingURL=tarjan.js.map