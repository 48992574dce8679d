import type { Instant } from '../../base/index.ts';
import type { EncounterEntry, Entry, EntryKind, MedicationEntry, Person } from '../../record/index.ts';

/** What a note of an encounter tells of: all that was recorded in it and known at its end. */
export interface Visit {
  readonly encounter: EncounterEntry;
  /** When the note is signed: the end of the encounter. */
  readonly end: Instant;
  readonly person: Person;
  /** In the order of the record. */
  readonly contents: readonly Entry[];
  /** Prescriptions that were ended in it and not written anew. */
  readonly stopped: readonly MedicationEntry[];
  /** The record, for what the contents refer to. */
  readonly entries: readonly Entry[];
}

/** The contents of one kind, in order. */
export const ofKind = <K extends EntryKind>({ contents }: Visit, kind: K): Extract<Entry, { kind: K }>[] =>
  contents.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);
