import type { CodeableConcept } from 'fhir/r4.js';
import { lasting } from './lasting.ts';

/** A concept of one code, by the URL of its system: made once and shared by all resources that have it. */
export const coded = (system: string, code: string, display: string): CodeableConcept =>
  lasting({ coding: [{ system, code, display }] });
