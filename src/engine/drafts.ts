import type { Instant } from '../base/index.ts';
import type {
  CareSite,
  Dosage,
  EncounterClass,
  EncounterEntry,
  EntryBase,
  ImmunizationEntry,
  MedicationEntry,
  ObservationCategory,
  ObservationEntry,
  OrderEntry,
} from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';

/*
 * The entries of which a life makes most, with the fields that all of their kind have. They are written out because a spread
 * of the stamp into each would take a kilobyte and ten times as long.
 */

/** Something of which fields are still to be filled in. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** In the visit of the stamp, if there is one. */
function inVisit<E extends Draft<EntryBase>>(entry: E, { encounter }: EntryBase): E {
  if (encounter !== undefined) entry.encounter = encounter;
  return entry;
}

/** Value or components, range and order are to follow. */
export function observationDraft(
  base: EntryBase,
  concept: Concept,
  category: ObservationCategory,
  issued: Instant,
): Draft<ObservationEntry> {
  const { id, time, by, occurrence } = base;
  const entry: Draft<ObservationEntry> = { kind: 'observation', id, time, by, occurrence, concept, category, issued };
  return inVisit(entry, base);
}

export function encounterDraft(
  { id, time, by, occurrence }: EntryBase,
  of: EncounterClass,
  type: Concept,
  site: CareSite,
): Draft<EncounterEntry> {
  return { kind: 'encounter', id, time, by, occurrence, class: of, type, site };
}

export function immunizationDraft(base: EntryBase, concept: Concept): Draft<ImmunizationEntry> {
  const { id, time, by, occurrence } = base;
  const entry: Draft<ImmunizationEntry> = { kind: 'immunization', id, time, by, occurrence, concept };
  return inVisit(entry, base);
}

export function medicationDraft(
  base: EntryBase,
  concept: Concept,
  chronic: boolean,
  dosage: Dosage,
): Draft<MedicationEntry> {
  const { id, time, by, occurrence } = base;
  const entry: Draft<MedicationEntry> = { kind: 'medication', id, time, by, occurrence, concept, chronic, dosage };
  return inVisit(entry, base);
}

export function orderDraft(base: EntryBase, concept: Concept): Draft<OrderEntry> {
  const { id, time, by, occurrence } = base;
  return inVisit<Draft<OrderEntry>>({ kind: 'order', id, time, by, occurrence, concept }, base);
}
