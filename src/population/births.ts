import {
  civil,
  type Day,
  dayOf,
  daysInMonth,
  existing,
  HOUR,
  type Instant,
  type Key,
  startOfDay,
  weekday,
  type Zone,
} from '../base/index.ts';
import type { Sex } from '../record/index.ts';
import type { BirthPattern, Pyramid } from './pack.ts';
import { drawAt, paths } from './paths.ts';
import { createSampler, type Sampler } from './weighted.ts';

/** Births of one sex from one day to another, both included, with their weight in the file. */
interface Cell {
  readonly sex: Sex;
  readonly from: Day;
  readonly to: Day;
  readonly weight: number;
}

/** Whose births may be drawn. */
export interface BirthWindow {
  /** Alive on this day, or born after it. */
  readonly alive: Day;
  /** Last day of birth. */
  readonly roster: Day;
  readonly sex?: Sex;
  /** Completed years on the roster date that they have or would have had, both included. */
  readonly age?: readonly [lowest: number, highest: number];
}

export interface Births {
  readonly draw: (key: Key) => { readonly sex: Sex; readonly day: Day };
}

/** The last day of birth of those who have completed `years` on `day`. */
function yearsBefore(day: Day, years: number): Day {
  const { year, month, day: d } = civil(day);
  return dayOf(year - years, month, Math.min(d, daysInMonth(year - years, month)));
}

/** The people alive on a day by the pyramid, and a constant number of births a year after it, by its first year of age. */
function cellsOf(pyramid: Pyramid, { alive, roster }: BirthWindow): Cell[] {
  const cells: Cell[] = [];
  for (const sex of ['female', 'male'] as const) {
    pyramid[sex].forEach((weight, age) => {
      cells.push({ sex, from: yearsBefore(alive, age + 1) + 1, to: yearsBefore(alive, age), weight });
    });
    if (roster > alive)
      cells.push({ sex, from: alive + 1, to: roster, weight: (pyramid[sex][0]! * (roster - alive)) / 365.25 });
  }
  return cells;
}

/** The part of a cell that the filters leave, with its part of the weight. */
function clip(cell: Cell, { roster, sex, age }: BirthWindow): Cell {
  const from = age ? Math.max(cell.from, yearsBefore(roster, age[1] + 1) + 1) : cell.from;
  const to = age ? Math.min(cell.to, yearsBefore(roster, age[0])) : cell.to;
  const share = Math.max(0, to - from + 1) / (cell.to - cell.from + 1);
  return { ...cell, from, to, weight: sex && sex !== cell.sex ? 0 : cell.weight * share };
}

/** The first day on which somebody who may be drawn is born. */
export function firstBirth(pyramid: Pyramid, window: BirthWindow): Day {
  const cells = cellsOf(pyramid, window)
    .map((cell) => clip(cell, window))
    .filter(({ weight }) => weight > 0);
  return Math.min(...cells.map(({ from }) => from));
}

/** Picks a day of a cell by season and weekday. */
function daySampler(cell: Cell, pattern: BirthPattern): Sampler {
  const flat = pattern.weekday.reduce((sum, weight) => sum + weight, 0) / 7;
  const weights = Array.from({ length: cell.to - cell.from + 1 }, (_, i) => {
    const { year, month } = civil(cell.from + i);
    const week = year >= pattern.weekdayFrom ? pattern.weekday[weekday(cell.from + i)]! : flat;
    return pattern.month[month - 1]! * week;
  });
  return createSampler(weights);
}

/** Throws if the filters leave nobody. The days of a cell are counted when it is first drawn. */
export function createBirths(pyramid: Pyramid, pattern: BirthPattern, window: BirthWindow): Births {
  const cells = cellsOf(pyramid, window)
    .map((cell) => clip(cell, window))
    .filter((cell) => cell.weight > 0);
  const sample = createSampler(cells.map((cell) => cell.weight));
  const days = new Map<Cell, Sampler>();
  return {
    draw: (key) => {
      const cell = cells[sample(drawAt(key, paths.birthCell))]!;
      const pick = days.get(cell) ?? daySampler(cell, pattern);
      days.set(cell, pick);
      return { sex: cell.sex, day: cell.from + pick(drawAt(key, paths.birthDay)) };
    },
  };
}

/** Time of birth on a day, to the minute; never in the hour that summer time leaves out. */
export function createBirthTime(pattern: BirthPattern): (key: Key, day: Day, zone: Zone) => Instant {
  const planned: Sampler = createSampler(pattern.hour);
  return (key, day, zone) => {
    const u = drawAt(key, paths.birthHour);
    const hour = civil(day).year >= pattern.hourFrom ? planned(u) : Math.floor(u * 24);
    const minute = Math.floor(drawAt(key, paths.birthHour, 1) * 60);
    return existing(zone, startOfDay(day) + hour * HOUR + minute * 60);
  };
}
