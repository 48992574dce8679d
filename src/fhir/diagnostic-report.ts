import type { CodeableConcept, DiagnosticReport, Reference } from 'fhir/r4.js';
import type { ReportEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { LABORATORY_SERVICE, RADIOLOGY_SERVICE } from './codes.ts';

/** Results put together: laboratory panels, imaging reports, notes. */
export function diagnosticReport(entry: ReportEntry, chart: Chart): DiagnosticReport {
  const { mapping } = chart;
  const written: DiagnosticReport = {
    resourceType: 'DiagnosticReport',
    id: chart.id(entry),
    meta: mapping.meta(isLaboratory(entry, chart) ? 'us-core-diagnosticreport-lab' : 'us-core-diagnosticreport-note'),
    status: 'final',
    category: [category(entry, chart)],
    code: mapping.concept(entry.concept),
    subject: chart.patient,
  };
  const order = chart.link(entry.order);
  if (order) written.basedOn = [order];
  const encounter = chart.link(entry.encounter);
  if (encounter) written.encounter = encounter;
  written.effectiveDateTime = chart.time(entry.time);
  written.issued = chart.time(entry.issued);
  const site = chart.site(entry);
  if (site) written.performer = [chart.organization(site)];
  const results = entry.results.map((id) => chart.link(id)).filter((link): link is Reference => link !== undefined);
  if (results.length > 0) written.result = results;
  return written;
}

/** US Core's laboratory report may hold laboratory results only. */
const isLaboratory = (entry: ReportEntry, chart: Chart): boolean =>
  entry.category === 'laboratory' &&
  entry.results.every((id) => {
    const result = chart.entry(id);
    return result.kind === 'observation' && result.category === 'laboratory';
  });

function category(entry: ReportEntry, chart: Chart): CodeableConcept {
  if (entry.category === 'laboratory') return LABORATORY_SERVICE;
  return entry.category === 'imaging' ? RADIOLOGY_SERVICE : chart.mapping.concept(entry.concept);
}
