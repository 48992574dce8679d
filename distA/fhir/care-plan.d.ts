import type { CarePlan, Goal } from 'fhir/r4.js';
import type { CarePlanEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
export declare function carePlan(entry: CarePlanEntry, chart: Chart): CarePlan;
/** The goals of a plan. */
export declare const goals: (entry: CarePlanEntry, chart: Chart) => Goal[];
export declare const goalId: (entry: CarePlanEntry, i: number, chart: Chart) => string;
