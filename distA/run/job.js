import { runKey } from '../base/index.js';
import { createPopulation } from '../population/index.js';
import { usPack } from '../population/us/index.js';
import { createSimulation } from '../simulate/index.js';
/** The people of a run, without their lives. */
export function populationOf({ seed, roster, yearsOfHistory }) {
    return createPopulation({ run: runKey(seed), pack: usPack, roster, yearsOfHistory });
}
export function simulationOf({ program, options }) {
    const { seed, roster, asOf, yearsOfHistory } = options;
    return createSimulation({ program, pack: usPack, seed, roster, asOf, yearsOfHistory });
}
//# sourceMappingURL=job.js.map