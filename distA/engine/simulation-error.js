import { formatInstant } from '../base/index.js';
/** A module that fails while it runs: where, for whom and when. The caller adds seed and replay command. */
export class SimulationError extends Error {
    name = 'SimulationError';
    origin;
    person;
    t;
    constructor(what, origin, person, t) {
        super(`${what}: person ${person.index}, module ${origin.module}, state ${origin.state}, ${formatInstant(t)}`);
        this.origin = origin;
        this.person = person;
        this.t = t;
    }
}
//# sourceMappingURL=simulation-error.js.map