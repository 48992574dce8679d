import { type Draws, hashText, type Instant, type Key, normalQuantile, YEAR, yearAt } from '../../base/index.ts';
import type { Value } from '../../engine/index.ts';
import type { Person } from '../../record/index.ts';
import { inYear, type Thresholds } from './tables.ts';

const PATH = hashText('built_in.immunization');
const CHOICE = 0;
const GOES_ON = 1;

/**
 * How much the choices of one person about two vaccines have in common: the correlation is the square (assumed). Parents choose for
 * all of them (who takes one takes nearly all: combined coverage is close to the least of its parts), adults one by one.
 */
const LIFELONG = { parents: 0.95, own: 0.8 } as const;
/** Who goes on with one series goes on with the others: square of this (assumed). */
const KEEPING = 0.95;
/** What becomes of the parents' attitude in the grown-up, and what their own care-seeking adds (assumed; squares add to 1). */
const PARENTS = 0.8;
const OWN = 0.6;
/**
 * Seasonal vaccines: general attitude, attitude to this one, this year (squares add to 1). Between two seasons choices
 * correlate by 0.74; most who were vaccinated in one year are in the next (assumed).
 */
const SEASONAL = { attitude: 0.5, vaccine: 0.7, year: Math.sqrt(1 - 0.25 - 0.49) } as const;

/** How unwilling somebody is, for life: standard normal scores. Nobody is asked twice: they depend on the draws' keys alone. */
export interface Willingness {
  /** About the vaccine of this key, by the age at which it is first offered. Infinite where parents refuse all. */
  score(key: Key, t: Instant): number;
  /** Does somebody with so many doses go on to the next, as this share does? */
  goesOn(key: Key, doses: number, share: number): boolean;
  /** About a seasonal vaccine: what stays for life; each season adds its own. */
  seasonal(key: Key, t: Instant): number;
}

const normal = (draws: Draws, key: Key, occurrence: number): number =>
  normalQuantile(draws.uniform(key, occurrence, CHOICE));

/** Holds nothing of the life but its draws. */
export function willingnessOf(draws: Draws, person: Person, propensity: Value, refusing: Thresholds): Willingness {
  const parents = normal(draws, PATH, 0);
  const seeking = typeof propensity === 'number' ? Math.log(propensity / (1 - propensity)) / 1.7 : 0;
  const keeping = normal(draws, PATH, 1);
  const own = PARENTS * parents - OWN * seeking;
  const refuses = parents > (inYear(refusing, yearAt(person.birth)) ?? Number.POSITIVE_INFINITY);
  const grown = person.birth + 18 * YEAR;
  return {
    score(key, t) {
      if (t < grown && refuses) return Number.POSITIVE_INFINITY;
      const share = t < grown ? LIFELONG.parents : LIFELONG.own;
      return share * (t < grown ? parents : own) + Math.sqrt(1 - share ** 2) * normal(draws, key, 0);
    },
    goesOn(key, doses, share) {
      const noise = normalQuantile(draws.uniform(key, doses, GOES_ON));
      const score = KEEPING * keeping + Math.sqrt(1 - KEEPING ** 2) * noise;
      return share >= 1 || score < normalQuantile(share);
    },
    seasonal(key, t) {
      if (t < grown && refuses) return Number.POSITIVE_INFINITY;
      return SEASONAL.attitude * (t < grown ? parents : own) + SEASONAL.vaccine * normal(draws, key, 0);
    },
  };
}

/** What a season adds to the willingness for life. */
export const yearly = (draws: Draws, key: Key, season: number): number => SEASONAL.year * normal(draws, key, season);
