import type { Observation } from 'fhir/r4.js';
import type { DeathEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
/** The certified cause of a death; the date itself is in the Patient. US Core has no profile for it. */
export declare function causeOfDeath(entry: DeathEntry, chart: Chart): Observation | undefined;
