import type { Instant } from '../../base/index.ts';
import type { ConditionEntry, EncounterEntry, Entry, EntryKind, MedicationEntry, Person } from '../../record/index.ts';
import type { Words } from './words.ts';

export type OfKind<K extends EntryKind> = Extract<Entry, { kind: K }>;

/** What a note of an encounter tells of: all that was recorded in it and known at its end. */
export interface Visit {
  readonly encounter: EncounterEntry;
  readonly person: Person;
  /** By kind, each in the order of the record. */
  readonly contents: { readonly [K in EntryKind]: readonly OfKind<K>[] };
  /** Prescriptions that were ended in it and not written anew. */
  readonly stopped: readonly MedicationEntry[];
  /** The person's diagnoses and long-term prescriptions, of all visits. */
  readonly diagnoses: readonly ConditionEntry[];
  readonly longTerm: readonly MedicationEntry[];
  /** The record, for what the contents refer to. */
  readonly entries: readonly Entry[];
  readonly words: Words;
}

/** The diagnosis that an encounter is for. */
export function causeOf({ reasonEntry }: EncounterEntry, entries: readonly Entry[]): ConditionEntry | undefined {
  const cause = reasonEntry === undefined ? undefined : entries[reasonEntry];
  return cause?.kind === 'condition' ? cause : undefined;
}

const NONE: readonly never[] = [];
const NOTHING: Visit['contents'] = {
  encounter: NONE,
  condition: NONE,
  allergy: NONE,
  observation: NONE,
  report: NONE,
  procedure: NONE,
  medication: NONE,
  administration: NONE,
  care_plan: NONE,
  device: NONE,
  supply: NONE,
  immunization: NONE,
  imaging: NONE,
  order: NONE,
  family_history: NONE,
  death: NONE,
};

/** The entries that were known at an instant, by kind. All kinds stand in each: objects of one shape are read fastest. */
export function knownByKind(entries: readonly Entry[], at: Instant): Visit['contents'] {
  const found: Record<EntryKind, readonly Entry[]> = { ...NOTHING };
  for (const entry of entries) {
    if ((entry.kind === 'observation' || entry.kind === 'report' ? entry.issued : entry.time) > at) continue;
    const same = found[entry.kind];
    if (same === NONE) found[entry.kind] = [entry];
    else (same as Entry[]).push(entry);
  }
  return found as Visit['contents'];
}
