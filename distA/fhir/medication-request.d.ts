import type { MedicationRequest } from 'fhir/r4.js';
import type { MedicationEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
/** A prescription; without an encounter a medicine that the person takes on their own account, as US Core writes it. */
export declare function medicationRequest(entry: MedicationEntry, chart: Chart): MedicationRequest;
