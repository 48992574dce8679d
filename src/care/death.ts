import { exponentialQuantile, hashText, type Instant, YEAR } from '../base/index.ts';
import type { Process } from '../engine/index.ts';
import type { CareData } from './data.ts';
import { causeOfDeath, deathInstant } from './mortality.ts';

const DEATH = hashText('built_in.death');

/** Background mortality: the life table less what the loaded modules claim. The instant is known at birth. */
export function deathProcess(data: CareData): Process {
  return {
    id: 'built_in.death',
    watches: [],
    wake(life, t): Instant {
      const { person, program, draws } = life;
      const claims = program.claims.map((index) => program.parameters[index]!);
      const at = deathInstant(data, claims, person, exponentialQuantile(draws.uniform(DEATH, 0, 0)));
      if (t < at) return at;
      const cause = causeOfDeath(data, person, (t - person.birth) / YEAR, draws.uniform(DEATH, 0, 1));
      life.die(life.origin('built_in.death', 'background mortality'), t, cause);
      return Number.POSITIVE_INFINITY;
    },
  };
}
