import { type Draws, exponentialQuantile, hashText, type Instant } from '../base/index.ts';
import type { Process, Program } from '../engine/index.ts';
import type { Person } from '../record/index.ts';
import { causeOfDeath } from './cause-of-death.ts';
import type { CareData } from './data.ts';
import { deathInstant } from './mortality.ts';

const DEATH = hashText('built_in.death');

/** When a person dies at the latest: of causes that no loaded module claims. Known before the life is lived. */
export type BackgroundDeath = (program: Program, person: Person, draws: Draws) => Instant;

/** Works each person's death out once, for who asks before the life and in it. */
export function backgroundDeaths(data: CareData): BackgroundDeath {
  const known = new WeakMap<Person, { readonly draws: Draws; readonly at: Instant }>();
  return (program, person, draws) => {
    const before = known.get(person);
    if (before?.draws === draws) return before.at;
    const claims = program.claims.map(({ rate }) => program.parameters[rate]!);
    const at = deathInstant(data, claims, person, exponentialQuantile(draws.uniform(DEATH, 0, 0)));
    known.set(person, { draws, at });
    return at;
  };
}

/** Background mortality: the life table less what the loaded modules claim. The instant is known at birth. */
export function deathProcess(data: CareData, background: BackgroundDeath): Process {
  return {
    id: 'built_in.death',
    watches: [],
    wake(life, t): Instant {
      const { person, program, draws } = life;
      const at = background(program, person, draws);
      if (t < at) return at;
      const cause = causeOfDeath(data, program, person, t, draws.uniform(DEATH, 0, 1));
      life.die(life.origin('built_in.death', 'background mortality'), t, cause);
      return Number.POSITIVE_INFINITY;
    },
  };
}
