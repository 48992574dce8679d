import type { Observation } from 'fhir/r4.js';
import type { ObservationEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
/** A measurement, a laboratory result, an answer, a finding. */
export declare function observation(entry: ObservationEntry, chart: Chart): Observation;
