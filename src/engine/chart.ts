import type { Instant } from '../base/index.ts';
import type { EncounterEntry, Entry, EntryId, FamilyHistoryEntry, Truth, TruthId } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Reading } from './context.ts';
import type { ActiveKind } from './expression.ts';
import type { Value } from './runtime.ts';

type OpenEntry = Extract<Entry, { kind: ActiveKind }>;
type Immunization = Extract<Entry, { kind: 'immunization' }>;
type Onset = Extract<Truth, { kind: 'onset' }>;

const NONE: readonly never[] = [];

/** The entries and truths of one person, with what must be found quickly: what is active, what is true, the readings by code. */
export class Chart {
  readonly #keysOf: (concept: Concept) => readonly string[];
  readonly entries: Entry[] = [];
  readonly truths: Truth[] = [];
  readonly immunizations: Immunization[] = [];
  readonly encounters: EncounterEntry[] = [];
  readonly familyHistory: FamilyHistoryEntry[] = [];
  readonly #active = new Map<ActiveKind, Map<string, OpenEntry[]>>();
  readonly #true = new Map<string, Onset>();
  readonly #readings = new Map<string, Reading[]>();
  /** The order that continues an order. */
  readonly #renewed = new Map<EntryId, EntryId>();

  /** `keysOf` gives `system|code` of each coding. */
  constructor(keysOf: (concept: Concept) => readonly string[]) {
    this.#keysOf = keysOf;
  }

  add(entry: Entry): void {
    this.entries.push(entry);
    if (isActiveKind(entry)) this.#open(entry);
    if (entry.kind === 'observation') this.#addReadings(entry);
    else if (entry.kind === 'encounter') this.encounters.push(entry);
    else if (entry.kind === 'immunization') this.immunizations.push(entry);
    else if (entry.kind === 'family_history') this.familyHistory.push(entry);
    else if (entry.kind === 'medication' && entry.renews !== undefined) this.#renewed.set(entry.renews, entry.id);
  }

  addTruth(truth: Truth): void {
    this.truths.push(truth);
    if (truth.kind === 'onset') for (const key of this.#keysOf(truth.concept)) this.#true.set(key, truth);
  }

  get<K extends Entry['kind']>(id: EntryId, kind: K): Extract<Entry, { kind: K }> | undefined {
    const entry = this.entries[id];
    return entry?.kind === kind ? (entry as Extract<Entry, { kind: K }>) : undefined;
  }

  /** The entry itself, or for a prescription the order that now continues it. */
  latest(id: EntryId): EntryId {
    let at = id;
    for (let next = this.#renewed.get(at); next !== undefined; next = this.#renewed.get(at)) at = next;
    return at;
  }

  /** Active entries of a kind that have one of these codes (any, if none are given). */
  active<K extends ActiveKind>(kind: K, codes?: readonly string[]): readonly Extract<Entry, { kind: K }>[] {
    const byCode = this.#active.get(kind);
    if (byCode === undefined || (codes !== undefined && !this.isActive(kind, codes))) return NONE;
    if (codes?.length === 1) return [...byCode.get(codes[0]!)!] as Extract<Entry, { kind: K }>[];
    const lists = codes === undefined ? [...byCode.values()] : codes.map((code) => byCode.get(code) ?? []);
    return [...new Set(lists.flat())] as Extract<Entry, { kind: K }>[];
  }

  /** The first of `active(kind, codes)`. */
  firstActive<K extends ActiveKind>(kind: K, codes: readonly string[]): Extract<Entry, { kind: K }> | undefined {
    const byCode = this.#active.get(kind);
    if (byCode === undefined) return undefined;
    for (let i = 0; i < codes.length; i++) {
      const first = byCode.get(codes[i]!)?.[0];
      if (first !== undefined) return first as Extract<Entry, { kind: K }>;
    }
    return undefined;
  }

  /** Is anything of a kind active? */
  isAnyActive(kind: ActiveKind): boolean {
    const byCode = this.#active.get(kind);
    if (byCode === undefined) return false;
    for (const list of byCode.values()) if (list.length > 0) return true;
    return false;
  }

  isActive(kind: ActiveKind, codes: readonly string[]): boolean {
    const byCode = this.#active.get(kind);
    if (byCode === undefined) return false;
    for (let i = 0; i < codes.length; i++) if ((byCode.get(codes[i]!)?.length ?? 0) > 0) return true;
    return false;
  }

  /** The entry has ended: it is no longer active. */
  close(entry: OpenEntry): void {
    const byCode = this.#active.get(entry.kind);
    for (const key of this.#keysOf(entry.concept)) {
      const list = byCode?.get(key);
      const at = list?.indexOf(entry) ?? -1;
      if (at >= 0) list!.splice(at, 1);
    }
  }

  onset(codes: readonly string[]): Onset | undefined {
    for (const code of codes) {
      const truth = this.#true.get(code);
      if (truth !== undefined && truth.resolved === undefined) return truth;
    }
    return undefined;
  }

  truth(id: TruthId): Truth | undefined {
    return this.truths[id];
  }

  /** Latest reading with one of these codes that was taken at or after `from`. */
  lastReading(codes: readonly string[], from: Instant): Reading | undefined {
    let found: Reading | undefined;
    for (const code of codes) {
      const reading = this.#readings.get(code)?.at(-1);
      if (reading !== undefined && reading.time >= from && (found === undefined || reading.time > found.time))
        found = reading;
    }
    return found;
  }

  readings(codes: readonly string[], from: Instant): readonly Reading[] {
    return codes.flatMap((code) => this.#readings.get(code) ?? []).filter((reading) => reading.time >= from);
  }

  #open(entry: OpenEntry): void {
    const byCode = this.#active.get(entry.kind) ?? new Map<string, OpenEntry[]>();
    this.#active.set(entry.kind, byCode);
    for (const key of this.#keysOf(entry.concept)) {
      const list = byCode.get(key);
      if (list === undefined) byCode.set(key, [entry]);
      else list.push(entry);
    }
  }

  #addReadings(entry: Extract<Entry, { kind: 'observation' }>): void {
    if (entry.value) this.#addReading(entry.concept, entry.time, readingOf(entry.value));
    for (const part of entry.components ?? []) this.#addReading(part.concept, entry.time, readingOf(part.value));
  }

  #addReading(concept: Concept, time: Instant, value: Value): void {
    for (const key of this.#keysOf(concept)) {
      const list = this.#readings.get(key);
      if (list === undefined) this.#readings.set(key, [{ time, value }]);
      else insertByTime(list, { time, value });
    }
  }
}

export const isActiveKind = (entry: Entry): entry is OpenEntry =>
  entry.kind === 'condition' ||
  entry.kind === 'allergy' ||
  entry.kind === 'medication' ||
  entry.kind === 'care_plan' ||
  entry.kind === 'device';

/** Results come in the order in which they are issued: keep them in the order in which they were taken. */
function insertByTime(list: Reading[], reading: Reading): void {
  let at = list.length;
  if (list[at - 1]!.time <= reading.time) {
    list.push(reading);
    return;
  }
  while (at > 0 && list[at - 1]!.time > reading.time) at--;
  list.splice(at, 0, reading);
}

function readingOf(value: NonNullable<Extract<Entry, { kind: 'observation' }>['value']>): Value {
  if ('number' in value) return value.number;
  if ('concept' in value) return value.concept;
  if ('text' in value) return value.text;
  return value.flag;
}
