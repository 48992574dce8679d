import { holds } from './evaluating.js';
/** Notes when the life that is being simulated enters the states that are watched. */
export class StateEntries {
    #watches;
    #times = new Map();
    #life;
    constructor(watches) {
        const byState = new Map();
        for (const watch of watches) {
            const name = `${watch.module}/${watch.state}`;
            byState.set(name, [...(byState.get(name) ?? []), watch]);
        }
        this.#watches = byState;
    }
    /** To be handed to the simulation. A life that is drawn again begins anew. */
    entered = (module, state, t, life) => {
        if (life !== this.#life)
            this.#begin(life);
        for (const watch of this.#watches.get(`${module}/${state}`) ?? []) {
            if (holds(watch.among, life, t) && holds(watch.when, life, t))
                this.#times.get(watch).push(t);
        }
    };
    /** How often the life entered the state from an instant on. */
    count(life, watch, from) {
        return life === this.#life ? this.#times.get(watch).filter((t) => t >= from).length : 0;
    }
    #begin(life) {
        this.#life = life;
        for (const watches of this.#watches.values())
            for (const watch of watches)
                this.#times.set(watch, []);
    }
}
//# sourceMappingURL=state-entries.js.map