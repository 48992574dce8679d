import { type Draws, exponentialQuantile, hashText, type Instant } from '../base/index.ts';
import type { LifeState, Process, Program } from '../engine/index.ts';
import type { Person } from '../record/index.ts';
import { causeOfDeath } from './cause-of-death.ts';
import type { CareData } from './data.ts';
import { deathInstant } from './mortality.ts';

const DEATH = hashText('built_in.death');

/** When the person dies at the latest: of causes that no loaded module claims. Known before the life is lived. */
export function backgroundDeath(data: CareData, program: Program, person: Person, draws: Draws): Instant {
  const claims = program.claims.map(({ rate }) => program.parameters[rate]!);
  return deathInstant(data, claims, person, exponentialQuantile(draws.uniform(DEATH, 0, 0)));
}

/** Background mortality: the life table less what the loaded modules claim. The instant is known at birth. */
export function deathProcess(data: CareData): Process {
  const known = new WeakMap<LifeState, Instant>();
  return {
    id: 'built_in.death',
    watches: [],
    wake(life, t): Instant {
      const { person, program, draws } = life;
      const at = known.get(life) ?? backgroundDeath(data, program, person, draws);
      known.set(life, at);
      if (t < at) return at;
      const cause = causeOfDeath(data, program, person, t, draws.uniform(DEATH, 0, 1));
      life.die(life.origin('built_in.death', 'background mortality'), t, cause);
      return Number.POSITIVE_INFINITY;
    },
  };
}
