import { DAY, HOUR, type Instant, type Key, startOfDay, uniformAt, YEAR } from '../base/index.ts';
import type { EntryId, Life, MedicationEntry } from './entry.ts';

/** One handing over of a prescribed drug at a pharmacy. */
export interface Fill {
  /** From 0; the others are refills. */
  readonly number: number;
  readonly time: Instant;
}

/** A long-term drug is handed out for 90 days at a time (assumed: what US mail order and most plans allow). */
const LONG_TERM_SUPPLY = 90 * DAY;
/** A prescription is good for a year (state pharmacy laws of the US: commonly 12 months; recalled). */
const VALID = YEAR;
/** Hours in which pharmacies hand out; whoever leaves the doctor later comes the next day (assumed). */
const OPEN = { from: 9 * HOUR, to: 18 * HOUR };

/** How long one fill lasts if taken as prescribed; undefined for a drug without an end that is not long-term. */
export const supplyOf = ({ chronic, dosage }: MedicationEntry): number | undefined =>
  dosage.duration ?? (chronic ? LONG_TERM_SUPPLY : undefined);

/**
 * When a prescription is filled, until `until`. `share`: share of doses that the person takes. A course is fetched with
 * that probability (81 % over all people; Fischer et al., J Gen Intern Med 2010, 25:284: 78 % of 195,930 electronic
 * prescriptions); a long-term drug is fetched anew when the last supply is used up, so that the days covered come to the
 * share, as often as the prescription allows. `left`: when the visit was over; `key` decides the hours.
 */
export function fills(order: MedicationEntry, left: Instant, share: number, key: Key, until: Instant): Fill[] {
  const end = Math.min(order.end ?? until, until);
  if (share <= 0 || (!order.chronic && uniformAt(key, 0, 0) >= share)) return [];
  const supply = supplyOf(order);
  const most = order.chronic ? (order.dosage.refills ?? Number.POSITIVE_INFINITY) + 1 : 1;
  const found: Fill[] = [];
  let time = firstFill(Math.max(left, order.time), uniformAt(key, 1, 0));
  while (found.length < most && time < end && time < order.time + VALID) {
    found.push({ number: found.length, time });
    if (supply === undefined) break;
    const next = Math.max(1, Math.round(supply / share / DAY));
    time = openAt(Math.floor(time / DAY) + next, uniformAt(key, 1, found.length));
  }
  return found;
}

/** Within two hours after the doctor, while pharmacies are open; else on the next day. */
function firstFill(left: Instant, u: number): Instant {
  const day = Math.floor(left / DAY);
  const time = Math.round(left + HOUR / 2 + u * 1.5 * HOUR);
  const hour = time - startOfDay(day);
  return hour >= OPEN.from && hour <= OPEN.to ? time : openAt(hour < OPEN.from ? day : day + 1, u);
}

const openAt = (day: number, u: number): Instant => Math.round(startOfDay(day) + OPEN.from + u * (OPEN.to - OPEN.from));

/** Share of doses taken by the order that began each treatment; its renewals take the same. */
export function sharesTaken(life: Life): (order: MedicationEntry) => number {
  const shares = new Map<EntryId, number>();
  for (const truth of life.truths) if (truth.kind === 'adherence') shares.set(truth.medication, truth.share);
  return (order) => {
    let first: MedicationEntry = order;
    while (first.renews !== undefined && !shares.has(first.id)) {
      const earlier = life.entries[first.renews];
      if (earlier?.kind !== 'medication') break;
      first = earlier;
    }
    return shares.get(first.id) ?? 1;
  };
}
