import type { MedicationAdministration } from 'fhir/r4.js';
import type { AdministrationEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
/** A dose given in a visit. US Core has no profile for it. */
export declare function medicationAdministration(entry: AdministrationEntry, chart: Chart): MedicationAdministration;
