const before = (a, b) => a.t !== b.t
    ? a.t < b.t
    : a.sleeper.rank !== b.sleeper.rank
        ? a.sleeper.rank < b.sleeper.rank
        : a.sequence < b.sequence;
/** Future-event list: a binary heap of (time, rank, sequence). Each sleeper has one valid plan at a time. */
export class EventQueue {
    #heap = [];
    #sequence = 0;
    /** Plans (or plans anew) when the sleeper wakes; Infinity cancels. */
    plan(sleeper, t) {
        if (sleeper.due === t)
            return;
        sleeper.due = t;
        if (t !== Number.POSITIVE_INFINITY)
            this.#push({ t, sequence: this.#sequence++, sleeper });
    }
    /** The next sleeper that is due at or before `horizon`, with its plan used up. */
    next(horizon) {
        for (let top = this.#heap[0]; top !== undefined && top.t <= horizon; top = this.#heap[0]) {
            this.#pop();
            if (top.sleeper.due !== top.t)
                continue;
            top.sleeper.due = Number.POSITIVE_INFINITY;
            return { sleeper: top.sleeper, t: top.t };
        }
        return undefined;
    }
    clear() {
        this.#heap.length = 0;
    }
    #push(plan) {
        const heap = this.#heap;
        let i = heap.length;
        heap.push(plan);
        while (i > 0) {
            const parent = (i - 1) >> 1;
            if (!before(plan, heap[parent]))
                break;
            heap[i] = heap[parent];
            i = parent;
        }
        heap[i] = plan;
    }
    #pop() {
        const heap = this.#heap;
        const last = heap.pop();
        const size = heap.length;
        if (size === 0)
            return;
        let i = 0;
        for (;;) {
            let child = 2 * i + 1;
            if (child >= size)
                break;
            if (child + 1 < size && before(heap[child + 1], heap[child]))
                child++;
            if (!before(heap[child], last))
                break;
            heap[i] = heap[child];
            i = child;
        }
        heap[i] = last;
    }
}
//# sourceMappingURL=queue.js.map