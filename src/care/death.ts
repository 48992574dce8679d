import { type Draws, exponentialQuantile, hashText, type Instant, YEAR } from '../base/index.ts';
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

/** So long before a background death modules are told of it: longer than almost all last illnesses. */
const TOLD_BEFORE = 12 * YEAR;

/**
 * Background mortality: the life table less what the loaded modules claim. The instant is known at birth; `fatal_illness` (the
 * code of the cause) and `years_to_live` (from then on) say so beforehand to modules that make the way there.
 */
export function deathProcess(data: CareData, background: BackgroundDeath): Process {
  return {
    id: 'built_in.death',
    watches: [],
    wake(life, t): Instant {
      const { person, program, draws } = life;
      const at = background(program, person, draws);
      if (t < at - TOLD_BEFORE) return at - TOLD_BEFORE;
      const cause = causeOfDeath(data, program, person, at, draws.uniform(DEATH, 0, 1));
      if (t < at) {
        life.setAttribute('years_to_live', (at - t) / YEAR);
        life.setAttribute('fatal_illness', cause.codings[0].code);
        return at;
      }
      life.die(life.origin('built_in.death', 'background mortality'), t, cause);
      return Number.POSITIVE_INFINITY;
    },
  };
}
