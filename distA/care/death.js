import { exponentialQuantile, hashText, YEAR } from '../base/index.js';
import { causeOfDeath, deathInstant } from './mortality.js';
const DEATH = hashText('built_in.death');
/** When the person dies at the latest: of causes that no loaded module claims. Known before the life is lived. */
export function backgroundDeath(data, program, person, draws) {
    const claims = program.claims.map((index) => program.parameters[index]);
    return deathInstant(data, claims, person, exponentialQuantile(draws.uniform(DEATH, 0, 0)));
}
/** Background mortality: the life table less what the loaded modules claim. The instant is known at birth. */
export function deathProcess(data) {
    const known = new WeakMap();
    return {
        id: 'built_in.death',
        watches: [],
        wake(life, t) {
            const { person, program, draws } = life;
            const at = known.get(life) ?? backgroundDeath(data, program, person, draws);
            known.set(life, at);
            if (t < at)
                return at;
            const cause = causeOfDeath(data, person, (t - person.birth) / YEAR, draws.uniform(DEATH, 0, 1));
            life.die(life.origin('built_in.death', 'background mortality'), t, cause);
            return Number.POSITIVE_INFINITY;
        },
    };
}
//# sourceMappingURL=death.js.map