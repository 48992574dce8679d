// biome-ignore-all format: in each a line for what all entries have and one for what those of the kind have.

import type { Instant } from '../base/index.ts';
import type {
  AdministrationEntry,
  CareGoal,
  CarePlanEntry,
  CareSite,
  ConditionEntry,
  Dosage,
  EncounterClass,
  EncounterEntry,
  EntryBase,
  EntryId,
  ImmunizationEntry,
  MedicationEntry,
  ObservationCategory,
  ObservationEntry,
  OrderEntry,
  ProcedureEntry,
  ReportEntry,
} from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';

/*
 * The entries of which a life makes most, each with all fields of its kind, also those that are filled in later or never:
 * what V8 has compiled for one holds for all of its kind, and a spread of the stamp would take ten times as long.
 */

/** Something of which fields are still to be filled in; none is absent. */
export type Draft<T> = { -readonly [K in keyof T]-?: T[K] };

const none = undefined;

export const encounterDraft = (
  { id, time, by, occurrence }: EntryBase, of: EncounterClass, type: Concept, site: CareSite,
): Draft<EncounterEntry> => ({
  kind: 'encounter', id, time, by, occurrence, because: none, encounter: none,
  class: of, type, reason: none, reasonEntry: none, also: none, site, end: none, disposition: none, contact: none,
});

export const conditionDraft = (
  { id, time, by, occurrence, encounter }: EntryBase, concept: Concept, category: ConditionEntry['category'], onset: Instant,
): Draft<ConditionEntry> => ({
  kind: 'condition', id, time, by, occurrence, because: none, encounter, concept, category, onset, abatement: none,
});

/** Value or components, range and order are to follow. */
export const observationDraft = (
  { id, time, by, occurrence, encounter }: EntryBase, concept: Concept, category: ObservationCategory, issued: Instant,
): Draft<ObservationEntry> => ({
  kind: 'observation', id, time, by, occurrence, because: none, encounter,
  concept, category, value: none, components: none, range: none, issued, order: none,
});

export const reportDraft = (
  { id, time, by, occurrence, encounter }: EntryBase,
  concept: Concept, category: ReportEntry['category'], results: readonly EntryId[], issued: Instant,
): Draft<ReportEntry> => ({
  kind: 'report', id, time, by, occurrence, because: none, encounter, concept, category, results, issued, order: none,
});

export const procedureDraft = (
  { id, time, by, occurrence, encounter }: EntryBase, concept: Concept, end: Instant,
): Draft<ProcedureEntry> => ({
  kind: 'procedure', id, time, by, occurrence, because: none, encounter,
  concept, reason: none, reasonEntry: none, lasting: none, end,
});

export const medicationDraft = (
  { id, time, by, occurrence, encounter }: EntryBase, concept: Concept, chronic: boolean, dosage: Dosage,
): Draft<MedicationEntry> => ({
  kind: 'medication', id, time, by, occurrence, because: none, encounter,
  concept, chronic, dosage, reason: none, reasonEntry: none, end: none, endReason: none, renews: none,
});

export const administrationDraft = (
  { id, time, by, occurrence, encounter }: EntryBase, concept: Concept, dosage: Dosage,
): Draft<AdministrationEntry> => ({
  kind: 'administration', id, time, by, occurrence, because: none, encounter,
  concept, dosage, reason: none, reasonEntry: none,
});

export const carePlanDraft = (
  { id, time, by, occurrence, encounter }: EntryBase,
  concept: Concept, activities: readonly Concept[], goals: readonly CareGoal[],
): Draft<CarePlanEntry> => ({
  kind: 'care_plan', id, time, by, occurrence, because: none, encounter,
  concept, activities, goals, reason: none, reasonEntry: none, end: none, endReason: none,
});

export const immunizationDraft = (
  { id, time, by, occurrence, encounter }: EntryBase, concept: Concept,
): Draft<ImmunizationEntry> => ({
  kind: 'immunization', id, time, by, occurrence, because: none, encounter,
  concept, dose: none, route: none, seasonal: none, unrecorded: none,
});

export const orderDraft = (
  { id, time, by, occurrence, encounter }: EntryBase, concept: Concept,
): Draft<OrderEntry> => ({
  kind: 'order', id, time, by, occurrence, because: none, encounter, concept, category: none,
  reason: none, reasonEntry: none,
});
