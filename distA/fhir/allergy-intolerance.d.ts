import type { AllergyIntolerance } from 'fhir/r4.js';
import type { AllergyEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
export declare function allergyIntolerance(entry: AllergyEntry, chart: Chart): AllergyIntolerance;
