import { hashText, normalQuantile } from '../base/index.js';
import { normalShare } from './normal-share.js';
const path = (name) => hashText(`population.attribute.${name}`);
const POSITION = path('socioeconomic_position');
/** Uniform ranks in (0, 1) of one person; 0 is the worst off. All share the person's position in society. */
export class Ranks {
    #draws;
    #position;
    constructor(draws) {
        this.#draws = draws;
        this.#position = normalQuantile(draws.uniform(POSITION, 0, 0));
    }
    uniform(name) {
        return this.#draws.uniform(path(name), 0, 0);
    }
    /** A rank that correlates with the position, on the normal scale. */
    of(name, correlation) {
        const own = normalQuantile(this.uniform(name));
        return normalShare(correlation * this.#position + Math.sqrt(1 - correlation ** 2) * own);
    }
}
//# sourceMappingURL=ranks.js.map