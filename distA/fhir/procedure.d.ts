import type { Procedure } from 'fhir/r4.js';
import type { ProcedureEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
export declare function procedure(entry: ProcedureEntry, chart: Chart): Procedure;
