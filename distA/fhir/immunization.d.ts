import type { Immunization } from 'fhir/r4.js';
import type { ImmunizationEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
export declare function immunization(entry: ImmunizationEntry, chart: Chart): Immunization;
