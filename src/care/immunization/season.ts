import {
  civil,
  DAY,
  type Draws,
  dayAt,
  dayOf,
  HOUR,
  hashText,
  type Instant,
  MONTH,
  normalQuantile,
  startOfDay,
  YEAR,
} from '../../base/index.ts';
import type { Person } from '../../record/index.ts';
import type { Planning } from './course.ts';
import type { SeasonalTable } from './tables.ts';
import { yearly } from './willingness.ts';

const DAY_PATH = hashText('built_in.immunization/day');
/** Numbers of draws of a season's day, and of the second dose of a child. */
const DRAW = { day: 0, hour: 1, second: 2, secondAfter: 3 } as const;
const NEVER = Number.POSITIVE_INFINITY;

/** Vaccine is there from September; half of those who want it have it by the middle of October, few after Christmas (assumed). */
const START = { month: 9, day: 1 };
const LENGTH = 180 * DAY;
const WANTED_AFTER = { median: 43 * DAY, sigma: 0.65 };
/** A second dose is given some days after the least interval, on average, and not in the last month before the vaccine expires (assumed). */
const SECOND_LATE = 14;
const SECOND_UNTIL = 270 * DAY;
/** Nobody lives longer. */
const OLDEST = 115;
const ADULT = 18;

/** Where a person stands with a seasonal vaccine. */
export interface Season {
  readonly table: SeasonalTable;
  doses: number;
  last: Instant;
  /** When the person goes for it if it is not given at a visit before. */
  planned: Instant;
  /** Second dose of a child's first season. */
  second: Instant;
  /** Unwillingness for life, as a child and after. */
  readonly child: number;
  readonly adult: number;
}

export function startSeason({ person, draws, willingness }: Planning, table: SeasonalTable): Season {
  const state: Season = {
    table,
    doses: 0,
    last: Number.NEGATIVE_INFINITY,
    planned: NEVER,
    second: NEVER,
    child: willingness.seasonal(table.key, person.birth),
    adult: willingness.seasonal(table.key, NEVER),
  };
  planSeason(person, draws, state, person.birth);
  return state;
}

export const startOfSeason = (season: number): Instant => startOfDay(dayOf(season, START.month, START.day));

/** The year of the last autumn. */
function autumnBefore(t: Instant): number {
  const { year, month } = civil(dayAt(t));
  return month >= START.month ? year : year - 1;
}

/** The season that is on at an instant, named by the year of its autumn. */
export function seasonAt(t: Instant): number | undefined {
  const season = autumnBefore(t);
  return t < startOfSeason(season) + LENGTH ? season : undefined;
}

/** Is the second dose of a child's first season due? One that was put off for too long is forgone. */
export function isSecondDue(state: Season, t: Instant): boolean {
  if (state.second > t) return false;
  if (t < startOfSeason(autumnBefore(state.last)) + SECOND_UNTIL) return true;
  state.second = NEVER;
  return false;
}

/** Opening hours of pharmacies and clinics. */
export const inTheDay = (t: Instant, u: number): Instant => startOfDay(dayAt(t)) + (9 + 9 * u) * HOUR;

/** When a person goes in a season: one day for all vaccines of it. */
function dayIn(draws: Draws, season: number): Instant {
  const draw = (k: number): number => draws.uniform(DAY_PATH, season, k);
  const { median, sigma } = WANTED_AFTER;
  const after = Math.min(LENGTH - DAY, median * Math.exp(sigma * normalQuantile(draw(DRAW.day))));
  return inTheDay(startOfSeason(season) + after, draw(DRAW.hour));
}

/** Is somebody old enough, and is there a vaccine? */
export const isOfAge = (person: Person, { table: { vaccine } }: Season, t: Instant): boolean =>
  t >= startOfDay(vaccine.from) && t >= person.birth + vaccine.at * MONTH;

/** Does the person want it in this season, by the age that they have in its middle? */
export function wants(person: Person, draws: Draws, { table, child, adult }: Season, season: number): boolean {
  const { coverage, first, key, vaccine } = table;
  const age = (startOfSeason(season) + WANTED_AFTER.median - person.birth) / YEAR;
  let band = vaccine.ages.length - 1;
  while (band >= 0 && vaccine.ages[band]! > age) band--;
  const threshold = coverage[Math.min(season - first, coverage.length - 1)]?.[band];
  const forLife = age < ADULT ? child : adult;
  return threshold !== undefined && forLife < NEVER && forLife + yearly(draws, key, season) < threshold;
}

/** Plans the next season in which the person goes, after `t` and after the last dose. */
export function planSeason(person: Person, draws: Draws, state: Season, t: Instant): void {
  const { birth } = person;
  const first = Math.max(yearOf(t) - 1, civil(state.table.vaccine.from).year - 1);
  const oldest = yearOf(birth) + OLDEST;
  state.planned = NEVER;
  for (let season = first; season <= oldest; season++) {
    if (state.last >= startOfSeason(season) || !wants(person, draws, state, season)) continue;
    const day = dayIn(draws, season);
    if (day <= t || !isOfAge(person, state, day)) continue;
    state.planned = day;
    return;
  }
}

const yearOf = (t: Instant): number => civil(dayAt(t)).year;

/** Counts a dose that is now on record, and plans the second one of a child's first season. */
export function countSeasonal(person: Person, draws: Draws, state: Season, t: Instant): void {
  state.doses += 1;
  state.last = Math.max(state.last, t);
  state.second = NEVER;
  const { second } = state.table.vaccine;
  if (second === undefined || state.doses > 1 || t >= person.birth + second.before * MONTH) return;
  const draw = (k: number): number => draws.uniform(state.table.key, 0, k);
  if (draw(DRAW.second) < second.share)
    state.second = inTheDay(
      t + (second.gap + 1 - Math.log(draw(DRAW.secondAfter)) * SECOND_LATE) * DAY,
      draw(DRAW.hour),
    );
}
