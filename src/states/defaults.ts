import { DAY } from '../base/index.ts';
import type { Expression } from '../engine/index.ts';
import type { EncounterClass } from '../record/index.ts';
import type { Coding, Concept } from '../terminology/index.ts';

/**
 * What a module need not say. The kinds of visit are SNOMED CT; the numbers are assumed.
 */

const snomed = (code: string, display: string): Concept => ({
  codings: [{ system: 'snomed', code, display } satisfies Coding],
});

/** Encounter.type where a module gives none. */
export const VISIT_TYPES: Readonly<Record<EncounterClass, Concept>> = Object.freeze({
  wellness: snomed('185349003', 'Encounter for check up (procedure)'),
  ambulatory: snomed('185347001', 'Encounter for problem (procedure)'),
  outpatient: snomed('185347001', 'Encounter for problem (procedure)'),
  urgent_care: snomed('185345009', 'Encounter for symptom (procedure)'),
  emergency: snomed('50849002', 'Emergency room admission (procedure)'),
  inpatient: snomed('32485007', 'Hospital admission (procedure)'),
  virtual: snomed('448337001', 'Telemedicine consultation with patient (procedure)'),
  home: snomed('439708006', 'Home visit (procedure)'),
  hospice: snomed('305336008', 'Admission to hospice (procedure)'),
  nursing_facility: snomed('18170008', 'Subsequent nursing facility visit (procedure)'),
});

/**
 * Time from sample to result of an order that names none. Assumed: a routine laboratory test is back on the next day,
 * nine in ten within two days (lognormal, median 1 day, sigma 0.55).
 */
export const RESULT_AFTER: Expression = {
  op: 'sample',
  distribution: 'lognormal',
  of: [
    { op: 'literal', value: DAY },
    { op: 'literal', value: 0.55 },
  ],
  k: 0,
};

export const NO_TIME: Expression = Object.freeze({ op: 'literal', value: 0 });
