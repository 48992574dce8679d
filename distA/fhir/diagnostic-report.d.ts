import type { DiagnosticReport } from 'fhir/r4.js';
import type { ReportEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
/** Results put together: laboratory panels, imaging reports, notes. */
export declare function diagnosticReport(entry: ReportEntry, chart: Chart): DiagnosticReport;
