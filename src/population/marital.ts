import { civil, type Day, derive, type Instant, instantOfAge, type Key, startOfDay } from '../base/index.ts';
import type { Sex } from '../record/index.ts';
import { bandAt, type MarriageTables } from './family-tables.ts';
import type { LifeTable } from './pack.ts';
import { drawAt, paths } from './paths.ts';

const LAST_AGE = 110;
/** In this simple model the spouse is of the other sex, and husbands are older by so much. */
const HUSBAND_OLDER = 2;
/** A history that does not fit is drawn again; so often at most. */
const MOST_TRIES = 100;

/** GMF's codes: S never married, M married, D divorced, W widowed. */
export type MaritalStatus = 'S' | 'M' | 'D' | 'W';

export interface MaritalChange {
  readonly at: Instant;
  readonly status: MaritalStatus;
}

/** Who marries. */
export interface Marrying {
  readonly sex: Sex;
  readonly birthDay: Day;
}

/** What is known of a person's marriages. */
export type KnownMarriage =
  /** Nothing. */
  | { readonly kind: 'any' }
  /** Married to somebody of the file since a day. */
  | { readonly kind: 'wedding'; readonly day: Day }
  /** On a day: married to somebody else, or not married; with a partner it stays so. */
  | { readonly kind: 'on'; readonly day: Day; readonly married: boolean; readonly partnered: boolean };

/** Marriages and their ends over a life, so that they fit what is known. */
export function maritalHistory(
  tables: MarriageTables,
  lifeTables: readonly LifeTable[],
  person: Marrying,
  key: Key,
  known: KnownMarriage,
): readonly MaritalChange[] {
  const history = (k: number): MaritalChange[] => freeHistory(tables, lifeTables, person, derive(key, 5, k));
  if (known.kind === 'any') return history(0);
  const day = startOfDay(known.day);
  const wanted = known.kind === 'on' && known.married;
  const fits = (changes: readonly MaritalChange[]): boolean =>
    (changes.findLast(({ at }) => at <= day)?.status === 'M') === wanted;
  const lasting = (changes: readonly MaritalChange[]): readonly MaritalChange[] =>
    changes.slice(0, 1 + changes.findLastIndex(({ at, status }) => at <= day && status === 'M'));
  // By the life table hardly any spouse of the oldest is alive: their last marriage lasts then.
  const found = firstOf(history, fits) ?? firstOf((k) => lasting(history(k)), fits) ?? [];
  if (known.kind === 'on') return known.partnered ? found.filter(({ at }) => at <= day) : found;
  return [...found.filter(({ at }) => at < day), { at: day, status: 'M' }];
}

/** The first of the histories that fits. */
function firstOf(
  history: (k: number) => readonly MaritalChange[],
  fits: (changes: readonly MaritalChange[]) => boolean,
): readonly MaritalChange[] | undefined {
  for (let k = 0; k < MOST_TRIES; k++) {
    const changes = history(k);
    if (fits(changes)) return changes;
  }
  return undefined;
}

function freeHistory(
  tables: MarriageTables,
  lifeTables: readonly LifeTable[],
  person: Marrying,
  key: Key,
): MaritalChange[] {
  const { sex, birthDay } = person;
  const { first, earliest, again, late } = tables;
  let k = 0;
  const draw = (): number => drawAt(key, paths.marriage, k++);
  const { ever, middle, scale } = first[sex];
  if (draw() >= ever) return [];
  const u = draw();
  let age = Math.max(earliest, middle + scale * Math.log(u / (1 - u)));
  let status: MaritalStatus = 'M';
  const changes: MaritalChange[] = [];
  while (age < LAST_AGE) {
    changes.push({ at: instantOfAge(birthDay, age), status });
    if (status === 'M') {
      const divorce = age + yearsToDivorce(tables, -Math.log(draw()));
      const death = ageAtSpousesDeath(lifeTables, person, age, -Math.log(draw()));
      status = divorce < death ? 'D' : 'W';
      age = Math.min(divorce, death);
    } else {
      const rate = again[status === 'D' ? 'divorced' : 'widowed'][sex] * (age < late.from ? 1 : late.factor);
      age -= Math.log(draw()) / rate;
      status = 'M';
    }
  }
  return changes;
}

function yearsToDivorce({ divorce }: MarriageTables, threshold: number): number {
  let [left, from] = [threshold, 0];
  for (const next of divorce.slice(1)) {
    const rate = bandAt(divorce, from);
    if (left < rate * (next.from - from)) return from + left / rate;
    left -= rate * (next.from - from);
    from = next.from;
  }
  return from + left / bandAt(divorce, from);
}

/** The person's age when the spouse dies by the life table. */
function ageAtSpousesDeath(
  lifeTables: readonly LifeTable[],
  { sex, birthDay }: Marrying,
  from: number,
  threshold: number,
): number {
  if (lifeTables.length === 0) return Number.POSITIVE_INFINITY;
  const [spouse, older] = sex === 'female' ? (['male', HUSBAND_OLDER] as const) : (['female', -HUSBAND_OLDER] as const);
  let left = threshold;
  const { year } = civil(birthDay);
  for (let age = from; age < LAST_AGE; age++) {
    const now = Math.floor(year + age);
    const q = (lifeTables.find((table) => table.year === now) ?? lifeTables[0]!)[spouse];
    const hazard = -Math.log1p(-Math.min(0.99999, q[Math.min(q.length - 1, Math.floor(age + older))]!));
    if (left < hazard) return age + left / hazard;
    left -= hazard;
  }
  return Number.POSITIVE_INFINITY;
}
