import type { Identifier } from 'fhir/r4.js';
import { medicalRecordNumber } from '../record/index.ts';
import { MEDICAL_RECORD_NUMBER } from './codes.ts';
import { RECORD_NUMBER_SYSTEM } from './identifier-systems.ts';
import type { Mapping } from './mapping.ts';

/** The medical record number of a person of the file, by index. */
export const recordNumber = (person: number, mapping: Mapping): Identifier => ({
  use: 'usual',
  type: MEDICAL_RECORD_NUMBER,
  system: RECORD_NUMBER_SYSTEM,
  value: medicalRecordNumber(mapping.options.rosterKey, person),
});
