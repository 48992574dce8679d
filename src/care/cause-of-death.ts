import { type Instant, YEAR, yearAt } from '../base/index.ts';
import type { Program } from '../engine/index.ts';
import type { Person } from '../record/index.ts';
import type { Coding, Concept } from '../terminology/index.ts';
import type { CareData } from './data.ts';
import { claimAt, mortalityAt } from './mortality.ts';

/**
 * The cause of a background death: drawn by the shares of the person's sex and age, less what modules claim of each cause.
 * `u` is a uniform draw.
 */
export function causeOfDeath(data: CareData, program: Program, person: Person, t: Instant, u: number): Concept {
  const { ages, causes } = data.causesOfDeath;
  const age = (t - person.birth) / YEAR;
  const year = yearAt(t);
  const band = ages.findLastIndex((from) => from <= age);
  const shares = causes.map((cause) => cause[person.sex][band]!);
  const scale = mortalityAt(data, person, age, year) / sum(shares);
  const left = causes.map(({ coding }, i) =>
    Math.max(0, shares[i]! * scale - claimedOf(coding, program, person, age, year)),
  );
  // All are claimed: as without claims.
  const { coding } = causes[pick(sum(left) > 0 ? left : shares, u)]!;
  return { codings: [coding] };
}

/** Deaths of this cause per person-year that modules claim. */
function claimedOf(
  { system, code }: Coding,
  { claims, parameters }: Program,
  person: Person,
  age: number,
  year: number,
) {
  return sum(
    claims.map(({ rate, causes }) => {
      const share = sum(causes.filter(({ codes }) => codes.includes(`${system}|${code}`)).map((cause) => cause.share));
      return share === 0 ? 0 : share * claimAt(parameters[rate]!, person, age, year);
    }),
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Position that a uniform draw falls on. */
function pick(weights: readonly number[], u: number): number {
  let left = u * sum(weights);
  const index = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return index < 0 ? weights.length - 1 : index;
}
