import { type Instant, startOfYear, YEAR, yearAt } from '../base/index.ts';
import type { Axis, Parameter } from '../engine/index.ts';
import type { Person } from '../record/index.ts';
import type { CareData, LifeTable } from './data.ts';

/**
 * Deaths of the first year by age: 41 % within a day, 66 % within 28 days (US linked birth and infant death files 2019;
 * recalled). Upper ages in years with the share of the year's deaths.
 */
const INFANT = [
  { to: 1 / 365.25, share: 0.41 },
  { to: 28 / 365.25, share: 0.25 },
  { to: 1, share: 0.34 },
] as const;

/** Nobody is followed beyond this age: a table without deaths has no end. */
const OLDEST = 150;

/** The table of a calendar year: its own if there is one, else the first (2019 for the United States: today's rates held for the past). */
export function tableOf({ lifeTables, period }: Pick<CareData, 'lifeTables' | 'period'>, year: number): LifeTable {
  const wanted = period ?? year;
  return lifeTables.find((table) => table.year === wanted) ?? lifeTables[0]!;
}

/** Rate per person-year at an age. */
function rateAt(q: readonly number[], age: number): number {
  const years = Math.min(Math.floor(age), q.length - 1);
  const hazard = -Math.log1p(-Math.min(q[years]!, 0.99999));
  if (years > 0) return hazard;
  const piece = infantPiece(age);
  const { to, share } = INFANT[piece]!;
  return (hazard * share) / (to - (INFANT[piece - 1]?.to ?? 0));
}

/** The age up to which the rate at an age holds. */
const rateUntil = (age: number): number => (age < 1 ? INFANT[infantPiece(age)]!.to : Math.floor(age) + 1);

const infantPiece = (age: number): number => INFANT.findIndex(({ to }) => age < to);

/** Deaths per person-year of the life table at an age. */
export const mortalityAt = (data: Pick<CareData, 'lifeTables' | 'period'>, person: Person, age: number, year: number) =>
  rateAt(tableOf(data, year)[person.sex], age);

/** Value of an axis for this person; undefined where it is not known before the life is lived. */
function axisValue({ of }: Axis, person: Person, age: number, year: number): number | string | undefined {
  if (of.op === 'age') return of.completed === undefined ? age : Math.floor(of.completed === 'months' ? age * 12 : age);
  if (of.op === 'time' && of.part === 'year') return year;
  return of.op === 'attribute' ? headerValue(of.name, person) : undefined;
}

function headerValue(name: string, { sex, race, ethnicity }: Person): string | undefined {
  switch (name) {
    case 'sex':
      return sex;
    case 'gender':
      return sex === 'female' ? 'F' : 'M';
    case 'race':
      return race;
    case 'ethnicity':
      return ethnicity;
    default:
      return undefined;
  }
}

const sizeOf = (axis: Axis): number => ('breaks' in axis ? axis.breaks.length : axis.groups.length);

/** Position on an axis, with a fraction where the table is interpolated; undefined outside. */
function positionOn(axis: Axis, value: number | string | undefined): number | undefined {
  if ('groups' in axis) {
    const index = axis.groups.indexOf(String(value));
    return index < 0 ? undefined : index;
  }
  if (typeof value !== 'number') return undefined;
  const { breaks, interpolate } = axis;
  let low = breaks.length - 1;
  while (low >= 0 && breaks[low]! > value) low--;
  if (low < 0) return interpolate ? 0 : undefined;
  if (!interpolate || low === breaks.length - 1) return low;
  return low + (value - breaks[low]!) / (breaks[low + 1]! - breaks[low]!);
}

/** Deaths per person-year that a module claims; 0 outside its table and where it depends on what the life brings. */
export const claimAt = (claim: Parameter, person: Person, age: number, year: number): number =>
  claim.scale * claimedFrom(claim, 0, 0, person, age, year);

/** The value of the table from an axis on; `offset`: the place in its row. */
function claimedFrom(
  claim: Parameter,
  axis: number,
  offset: number,
  person: Person,
  age: number,
  year: number,
): number {
  const { axes, values } = claim;
  if (axis === axes.length) return values[offset]!;
  const position = positionOn(axes[axis]!, axisValue(axes[axis]!, person, age, year));
  if (position === undefined) return 0;
  const low = Math.floor(position);
  const at = offset * sizeOf(axes[axis]!) + low;
  const value = claimedFrom(claim, axis + 1, at, person, age, year);
  if (low === position) return value;
  return value + (position - low) * (claimedFrom(claim, axis + 1, at + 1, person, age, year) - value);
}

/** Ages inside a year of age at which a claim changes. */
const claimEdges = (claims: readonly Parameter[]): readonly number[] =>
  claims.flatMap(({ axes }) => axes.flatMap((axis) => ('breaks' in axis && axis.of.op === 'age' ? axis.breaks : [])));

/**
 * When the person dies of causes that no module claims: the instant at which the integrated rate (life table less claims, floored
 * at 0, piece by piece) reaches `threshold`, a unit-exponential draw. Within a piece (at most a year) claims count as in its middle.
 */
export function deathInstant(
  data: Pick<CareData, 'lifeTables' | 'period'>,
  claims: readonly Parameter[],
  person: Person,
  threshold: number,
): Instant {
  const edges = claimEdges(claims);
  let left = threshold;
  for (let t = person.birth; t < person.birth + OLDEST * YEAR; ) {
    const year = yearAt(t);
    const age = (t - person.birth) / YEAR;
    const rate = rateAt(tableOf(data, year)[person.sex], age + 1e-9);
    let edge = rateUntil(age + 1e-9);
    for (let i = 0; i < edges.length; i++) if (edges[i]! > age + 1e-9 && edges[i]! < edge) edge = edges[i]!;
    const end = Math.min(person.birth + edge * YEAR, startOfYear(year + 1));
    const middle = (age + (end - person.birth) / YEAR) / 2;
    let claimed = 0;
    for (const claim of claims) claimed += claimAt(claim, person, middle, year);
    const expected = (Math.max(0, rate - claimed) * (end - t)) / YEAR;
    if (expected >= left) return t + ((end - t) * left) / expected;
    left -= expected;
    t = end;
  }
  return Number.POSITIVE_INFINITY;
}
