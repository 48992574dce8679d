/** A module or a called submodule on its way: where it is and where it was. */
export class Frame {
    program;
    /** Index of the next instruction. */
    at = 0;
    /** Index into `program.states`. */
    state = 0;
    made = new Map();
    #visits = new Map();
    #current;
    #order = 0;
    constructor(program) {
        this.program = program;
    }
    get stateName() {
        return this.program.states[this.state].name;
    }
    enter(state, t) {
        this.leave(t);
        this.state = state;
        const name = this.stateName;
        let visit = this.#visits.get(name);
        if (visit === undefined) {
            visit = { entered: t, exited: Number.POSITIVE_INFINITY, order: 0 };
            this.#visits.set(name, visit);
        }
        visit.entered = t;
        visit.exited = Number.POSITIVE_INFINITY;
        visit.order = ++this.#order;
        this.#current = visit;
    }
    leave(t) {
        if (this.#current)
            this.#current.exited = t;
    }
    /** A submodule that has ended: its states now count as the caller's, the caller's own state coming after them (GMF). */
    absorb(ended) {
        for (const [name, visit] of [...ended.#visits].sort((a, b) => a[1].order - b[1].order)) {
            this.#visits.set(name, { ...visit, order: ++this.#order });
        }
        for (const [name, made] of ended.made)
            this.made.set(name, made);
        if (this.#current)
            this.#current.order = ++this.#order;
    }
    visited(state, since, from) {
        const visit = this.#visits.get(state);
        if (visit === undefined || visit.exited <= from)
            return false;
        const bound = since === undefined ? undefined : this.#visits.get(since);
        return bound === undefined || visit.order > bound.order;
    }
    lastEntered(state) {
        return this.#visits.get(state)?.entered;
    }
    lastExited(state) {
        return this.#visits.get(state)?.exited;
    }
}
//# sourceMappingURL=frame.js.map