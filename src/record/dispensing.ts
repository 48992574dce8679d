import { DAY, type Day, dayAt, type Instant, type Key, YEAR } from '../base/index.ts';
import type { EncounterEntry, EntryId, Life, MedicationEntry } from './entry.ts';
import { dailyAmount, type Fill, fills, refillInterval } from './fill.ts';
import { knownEnd } from './window.ts';

/** What is prescribed in a stay is taken there, but for long-term drugs and courses of its last day that outlast it. */
export const isTakenHome = (
  { chronic, time, dosage: { duration } }: MedicationEntry,
  { end }: EncounterEntry,
): boolean => chronic || (end !== undefined && duration !== undefined && time > end - DAY && time + duration > end);

/** What was prescribed longer ago is thrown away (assumed: prescriptions are good for a year, and so are their fills). */
const KEEPS = YEAR;

/** What pharmacies handed out on the prescriptions of one life until an instant. */
export class Dispensing {
  readonly #life: Life;
  readonly #until: Instant;
  readonly #keyOf: (order: MedicationEntry) => Key;
  readonly #shares = new Map<EntryId, number>();
  readonly #fills = new Map<EntryId, readonly Fill[]>();

  /** `keyOf`: decides the hours of a prescription's fills. */
  constructor(life: Life, until: Instant, keyOf: (order: MedicationEntry) => Key) {
    this.#life = life;
    this.#until = until;
    this.#keyOf = keyOf;
    for (const truth of life.truths) if (truth.kind === 'adherence') this.#shares.set(truth.medication, truth.share);
  }

  /**
   * The fills of a prescription. None for medicines of one's own and for what is given in a stay. An order that renews
   * another is fetched when what that gave is used up.
   */
  of(order: MedicationEntry): readonly Fill[] {
    let found = this.#fills.get(order.id);
    if (found === undefined) {
      found = this.#filled(order);
      this.#fills.set(order.id, found);
    }
    return found;
  }

  #filled(order: MedicationEntry): readonly Fill[] {
    const left = this.#leftWith(order);
    if (left === undefined) return [];
    const until = Math.min(this.#until, this.#life.died ?? this.#until);
    return fills(order, left, this.#shareOf(order), this.#keyOf(order), until, this.#suppliedUntil(order));
  }

  /** When the person can go to the pharmacy with it: when the visit was over, or the request answered. */
  #leftWith(order: MedicationEntry): Instant | undefined {
    const { encounter } = order;
    const visit = encounter === undefined ? undefined : this.#life.entries[encounter];
    if (visit?.kind !== 'encounter' || (visit.class === 'inpatient' && !isTakenHome(order, visit))) return undefined;
    return knownEnd(visit.end, this.#until);
  }

  /** The order that this one continues. */
  #renewed({ renews }: MedicationEntry): MedicationEntry | undefined {
    const earlier = renews === undefined ? undefined : this.#life.entries[renews];
    return earlier?.kind === 'medication' ? earlier : undefined;
  }

  /** Share of doses taken by the order that began the treatment; its renewals take the same. */
  #shareOf(order: MedicationEntry): number {
    let share = this.#shares.get(order.id);
    if (share === undefined) {
      const earlier = this.#renewed(order);
      share = earlier === undefined ? 1 : this.#shareOf(earlier);
      this.#shares.set(order.id, share);
    }
    return share;
  }

  /** The day on which what was fetched on the orders before is used up. */
  #suppliedUntil(order: MedicationEntry): Day | undefined {
    for (let earlier = this.#renewed(order); earlier !== undefined; earlier = this.#renewed(earlier)) {
      const interval = refillInterval(earlier, this.#shareOf(earlier));
      const last = this.of(earlier).findLast(({ time }) => time < order.time);
      if (last !== undefined && interval !== undefined) return last.due + interval;
    }
    return this.#leftOver(order);
  }

  /** The same for a drug that was stopped and is taken again: what lay at home then is used up first. */
  #leftOver(order: MedicationEntry): Day | undefined {
    const earlier = this.#stoppedBefore(order);
    if (earlier?.end === undefined) return undefined;
    const interval = refillInterval(earlier, this.#shareOf(earlier));
    const last = this.of(earlier).at(-1);
    if (last === undefined || interval === undefined) return undefined;
    const days = last.due + interval - dayAt(earlier.end);
    const [then, now] = [dailyAmount(earlier.dosage), dailyAmount(order.dosage)];
    return (
      dayAt(order.time) + Math.floor(Math.max(0, days) * (then !== undefined && now !== undefined ? then / now : 1))
    );
  }

  /** The last order of that long-term drug that ended before, in the year before. */
  #stoppedBefore({ id, concept, chronic, time }: MedicationEntry): MedicationEntry | undefined {
    if (!chronic) return undefined;
    for (let i = id - 1; i >= 0; i--) {
      const entry = this.#life.entries[i]!;
      if (entry.time < time - KEEPS) return undefined;
      if (entry.kind !== 'medication' || !entry.chronic || entry.end === undefined || entry.end >= time) continue;
      if (entry.concept.codings[0].code === concept.codings[0].code) return entry;
    }
    return undefined;
  }
}
