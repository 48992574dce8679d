import type { Instant } from '../../base/index.ts';
import type { EncounterEntry, Entry, EntryKind, MedicationEntry, Person } from '../../record/index.ts';
import type { Words } from './words.ts';

export type OfKind<K extends EntryKind> = Extract<Entry, { kind: K }>;

/** What a note of an encounter tells of: all that was recorded in it and known at its end. */
export interface Visit {
  readonly encounter: EncounterEntry;
  readonly person: Person;
  /** By kind, each in the order of the record. */
  readonly contents: { readonly [K in EntryKind]?: readonly OfKind<K>[] };
  /** Prescriptions that were ended in it and not written anew. */
  readonly stopped: readonly MedicationEntry[];
  /** The person's long-term prescriptions, of all visits. */
  readonly longTerm: readonly MedicationEntry[];
  /** The record, for what the contents refer to. */
  readonly entries: readonly Entry[];
  readonly words: Words;
}

/** The entries that were known at an instant, by kind. */
export function knownByKind(entries: readonly Entry[], at: Instant): Visit['contents'] {
  const found: Partial<Record<EntryKind, Entry[]>> = {};
  for (const entry of entries) {
    if ((entry.kind === 'observation' || entry.kind === 'report' ? entry.issued : entry.time) > at) continue;
    const same = found[entry.kind];
    if (same) same.push(entry);
    else found[entry.kind] = [entry];
  }
  return found as Visit['contents'];
}
