import type { Condition } from 'fhir/r4.js';
import type { ConditionEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
/** A problem of the problem list, or a diagnosis of one encounter. */
export declare function condition(entry: ConditionEntry, chart: Chart): Condition;
