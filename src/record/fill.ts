import { DAY, type Day, HOUR, type Instant, type Key, startOfDay, uniformAt, YEAR } from '../base/index.ts';
import type { Dosage, MedicationEntry } from './entry.ts';

/** One handing over of a prescribed drug at a pharmacy. */
export interface Fill {
  /** From 0; the others are refills. */
  readonly number: number;
  /** The day on which the drug is wanted: what came before is used up. */
  readonly due: Day;
  readonly time: Instant;
}

/** A long-term drug is handed out for 90 days at a time (assumed: what US mail order and most plans allow). */
const LONG_TERM_SUPPLY = 90 * DAY;
/** A prescription is good for a year (state pharmacy laws of the US: commonly 12 months; recalled). */
const VALID = YEAR;
/** Hours in which pharmacies hand out; whoever leaves the doctor later comes the next day (assumed). */
const OPEN = { from: 9 * HOUR, to: 18 * HOUR };

/** A course longer than that is handed out in parts: so many as the prescription says, else for 30 days at a time (assumed). */
const LONGEST_COURSE = 90 * DAY;
const PART = 30 * DAY;

/** In how many fills a course is handed out. */
function partsOf({ refills, duration = 0 }: MedicationEntry['dosage']): number {
  if (duration <= LONGEST_COURSE) return 1;
  return refills === undefined ? Math.ceil(duration / PART) : refills + 1;
}

/** How often a fill may be repeated; undefined if the prescription does not say. */
export const repeatsOf = ({ chronic, dosage }: MedicationEntry): number | undefined =>
  dosage.refills ?? (!chronic && partsOf(dosage) > 1 ? partsOf(dosage) - 1 : undefined);

/** How long one fill lasts if taken as prescribed; undefined if nobody can say: no course, and not taken day by day. */
export function supplyOf({ chronic, dosage }: MedicationEntry): number | undefined {
  if (dosage.duration === undefined) return chronic && !dosage.asNeeded ? LONG_TERM_SUPPLY : undefined;
  return chronic ? dosage.duration : Math.ceil(dosage.duration / partsOf(dosage) / DAY) * DAY;
}

const DAYS_IN = { h: 1 / 24, d: 1, wk: 7, mo: 365.25 / 12 } as const;

/** Units of the dose form that are taken in a day; undefined if the prescription does not say. */
export function dailyAmount({ amount, frequency, period }: Dosage): number | undefined {
  if (amount === undefined || frequency === undefined || period === undefined) return undefined;
  return (amount * frequency) / (period.value * DAYS_IN[period.unit]);
}

/** After how many days a drug is fetched anew; undefined if it is handed out once. */
export function refillInterval(order: MedicationEntry, share: number): number | undefined {
  const supply = supplyOf(order);
  if (supply === undefined || share <= 0 || (!order.chronic && partsOf(order.dosage) === 1)) return undefined;
  return Math.max(1, Math.round(supply / share / DAY));
}

/**
 * The day on which what was fetched on a long-term prescription before `before` is used up, if it was first fetched on
 * `first`; all that it allows, if `before` is not given. Undefined for courses and what is handed out once.
 */
export function usedUpOn(order: MedicationEntry, share: number, first: Day, before?: Instant): Day | undefined {
  const interval = refillInterval(order, share);
  if (interval === undefined || !order.chronic) return undefined;
  const until = Math.min(before ?? Number.POSITIVE_INFINITY, order.time + VALID);
  const times = Math.ceil((until / DAY - first) / interval);
  return first + Math.min(Math.max(times, 0), mostFills(order)) * interval;
}

const mostFills = ({ chronic, dosage }: MedicationEntry): number =>
  chronic ? (dosage.refills ?? Number.POSITIVE_INFINITY) + 1 : partsOf(dosage);

/**
 * When a prescription is filled, until `until`. `share`: share of doses that the person takes. A course is fetched with
 * that probability (81 % over all people; Fischer et al., J Gen Intern Med 2010, 25:284: 78 % of 195,930 electronic
 * prescriptions); a long-term drug is fetched anew about when the last supply is used up, so that the days covered come to the
 * share, as often as the prescription allows. `left`: when the visit was over; `key` decides the hours; `supplied`: the day
 * on which what an earlier prescription gave is used up.
 */
export function fills(
  order: MedicationEntry,
  left: Instant,
  share: number,
  key: Key,
  until: Instant,
  supplied?: Day,
): Fill[] {
  const end = Math.min(order.end ?? until, until);
  if (share <= 0 || (!order.chronic && uniformAt(key, 0, 0) >= share)) return [];
  const interval = refillInterval(order, share);
  const most = mostFills(order);
  const found: Fill[] = [];
  let time = firstFill(Math.max(left, order.time), uniformAt(key, 1, 0), supplied);
  let due = Math.floor(time / DAY);
  while (found.length < most && time < end && time < order.time + VALID) {
    found.push({ number: found.length, due, time });
    if (interval === undefined) break;
    const number = found.length;
    const late = lateness(order, interval, uniformAt(key, 2, number) + uniformAt(key, 3, number) - 1);
    due += interval;
    const isExpired = startOfDay(due + late + 1) > order.time + VALID;
    time = openAt(isExpired ? due : due + late, uniformAt(key, 1, number));
  }
  return found;
}

/**
 * By how many days a refill comes after the day on which the last supply would be used up, or before it; `between` -1 and 1.
 * Nobody comes on the very day: insurers pay from about 80 % of the days supplied on, and who leaves out doses keeps less
 * to the calendar (spread assumed; symmetric, so that the days covered stay the person's share).
 */
function lateness(order: MedicationEntry, interval: number, between: number): number {
  const supply = Math.min((supplyOf(order) ?? 0) / DAY, interval);
  return Math.round(between * (0.1 * supply + 0.4 * (interval - supply)));
}

/** Within two hours after the doctor, while pharmacies are open; else on the next day; not before the drug is wanted. */
function firstFill(left: Instant, u: number, wanted?: Day): Instant {
  const day = Math.floor(left / DAY);
  if (wanted !== undefined && wanted > day) return openAt(wanted, u);
  const time = Math.round(left + HOUR / 2 + u * 1.5 * HOUR);
  const hour = time - startOfDay(day);
  return hour >= OPEN.from && hour <= OPEN.to ? time : openAt(hour < OPEN.from ? day : day + 1, u);
}

const openAt = (day: number, u: number): Instant => Math.round(startOfDay(day) + OPEN.from + u * (OPEN.to - OPEN.from));
