import type { DiagnosticReport, Reference } from 'fhir/r4.js';
import type { Chart } from '../chart.ts';
import { nameOf, type Resource } from '../resource.ts';
import type { Rule } from '../rule.ts';

type Reports = ReadonlyMap<Resource | undefined, DiagnosticReport>;

/** The report that each result stands in. */
const reportsOf = (chart: Chart): Reports =>
  new Map(
    chart.of('DiagnosticReport').flatMap((report) => (report.result ?? []).map((of) => [chart.find(of), report])),
  );

/** Who did it; undefined for types, and origins, that name nobody. What is measured, asked and seen in a visit is the encounter's. */
function doersOf(resource: Resource, reports: Reports): readonly (Reference | undefined)[] | undefined {
  switch (resource.resourceType) {
    case 'Encounter':
      return [resource.participant?.[0]?.individual, resource.serviceProvider];
    case 'Observation':
      if (!resource.encounter || resource.category?.[0]?.coding?.[0]?.code !== 'laboratory') return undefined;
      return [(resource.performer ?? reports.get(resource)?.performer)?.[0]];
    case 'DiagnosticReport':
      return [resource.performer?.[0]];
    case 'Procedure':
      return [resource.performer?.[0]?.actor];
    case 'MedicationRequest':
    case 'ServiceRequest':
      return [resource.requester];
    case 'MedicationDispense':
      return [resource.performer?.[0]?.actor];
    case 'Immunization':
      return resource.primarySource ? [resource.performer?.[0]?.actor] : undefined;
    default:
      return undefined;
  }
}

/** Visits, results, reports, procedures, prescriptions, orders, fills and vaccinations given here: somebody did them. */
export const performers: Rule = {
  name: 'performers',
  finds: 'something done or ordered by nobody',
  review(chart, examine) {
    const reports = reportsOf(chart);
    for (const resource of chart.resources) {
      for (const doer of doersOf(resource, reports) ?? []) {
        examine(chart.find(doer) !== undefined, resource, () => `${nameOf(resource)}: nobody did it`);
      }
    }
  },
};
