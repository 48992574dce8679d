import { InvariantError, personDraws, runKey, startOfDay } from '../base/index.js';
import { createBody } from '../body/index.js';
import { backgroundDeath, createCare } from '../care/index.js';
import { Life, LinkedProgram } from '../engine/index.js';
import { createPopulation, withAttempt } from '../population/index.js';
/** A life that ends before the window is drawn again; more often than this in a row is a fault of the mortality model. */
const MOST_ATTEMPTS = 10_000;
export function createSimulation(options) {
    const { program, pack, roster, asOf, yearsOfHistory } = options;
    const run = runKey(options.seed);
    const linked = new LinkedProgram(program);
    const population = createPopulation({ run, pack, roster, yearsOfHistory });
    const care = createCare(population.careData);
    const alive = startOfDay(population.aliveFrom);
    const horizon = startOfDay(asOf);
    const attempt = (person) => {
        const draws = personDraws(run, person.index, person.attempt);
        const attributes = population.attributesAtBirth(person, draws);
        const body = createBody(person, draws, attributes);
        const life = new Life({
            linked,
            person,
            draws,
            body,
            care,
            attributes,
            horizon,
            ...(options.log && { log: options.log }),
            ...(options.entered && { entered: options.entered }),
        });
        return { record: life.run(), life };
    };
    const lived = (index) => {
        const person = population.person(index);
        for (let n = 0; n < MOST_ATTEMPTS; n++) {
            const again = withAttempt(person, n);
            // Who dies in the background before the window need not be lived through to be rejected.
            if (backgroundDeath(population.careData, program, again, personDraws(run, index, n)) < alive)
                continue;
            const result = attempt(again);
            if (result.record.died === undefined || result.record.died >= alive)
                return result;
        }
        throw new InvariantError(`person ${index} died before the window in each of ${MOST_ATTEMPTS} attempts`);
    };
    return {
        linked,
        population,
        rosterKey: population.rosterKey,
        window: { from: yearsOfHistory === 0 ? Number.NEGATIVE_INFINITY : alive, to: horizon },
        life: (index) => lived(index).record,
        lived,
        *lives(count) {
            for (let i = 0; i < count; i++)
                yield lived(i).record;
        },
    };
}
//# sourceMappingURL=simulate.js.map