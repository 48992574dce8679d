import type { CodeableConcept, DiagnosticReport, Reference } from 'fhir/r4.js';
import type { ReportEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { LABORATORY_SERVICE, OBSERVATION_CATEGORY, RADIOLOGY_SERVICE } from './codes.ts';
import type { Profile } from './us-core.ts';

/** Results put together: laboratory panels, imaging reports, notes. */
export function diagnosticReport(entry: ReportEntry, chart: Chart, specimens: Reference[]): DiagnosticReport {
  const { mapping } = chart;
  const { profile, category } = kindOf(entry, chart);
  const written: DiagnosticReport = {
    resourceType: 'DiagnosticReport',
    id: chart.id(entry),
    meta: mapping.meta(profile),
    status: 'final',
    category: [category],
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
  if (specimens.length > 0) written.specimen = specimens;
  const results = entry.results.map((id) => chart.link(id)).filter((link): link is Reference => link !== undefined);
  if (results.length > 0) written.result = results;
  return written;
}

/** The profile and category that the results allow: a questionnaire's report is neither a laboratory report nor a note. */
function kindOf(entry: ReportEntry, chart: Chart): { readonly profile?: Profile; readonly category: CodeableConcept } {
  const note = 'us-core-diagnosticreport-note';
  if (entry.category === 'imaging') return { profile: note, category: RADIOLOGY_SERVICE };
  const other = entry.results
    .map((id) => chart.entry(id))
    .find((result) => result.kind === 'observation' && result.category !== 'laboratory');
  if (other?.kind === 'observation') return { category: OBSERVATION_CATEGORY[other.category] };
  return entry.category === 'note'
    ? { profile: note, category: chart.mapping.concept(entry.concept) }
    : { profile: 'us-core-diagnosticreport-lab', category: LABORATORY_SERVICE };
}
