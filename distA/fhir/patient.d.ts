import type { Patient, Reference } from 'fhir/r4.js';
import type { Chart } from './chart.ts';
/** The person. `providers`: those who look after the person in general. */
export declare function patient(chart: Chart, providers: Reference[]): Patient;
