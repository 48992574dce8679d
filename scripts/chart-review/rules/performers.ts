import type { Reference } from 'fhir/r4.js';
import { nameOf, type Resource } from '../resource.ts';
import type { Rule } from '../rule.ts';

/** Who did it; undefined for types, and origins, that name nobody. */
function doersOf(resource: Resource): readonly (Reference | undefined)[] | undefined {
  switch (resource.resourceType) {
    case 'Encounter':
      return [resource.participant?.[0]?.individual, resource.serviceProvider];
    case 'Observation':
      return resource.encounter ? [resource.performer?.[0]] : undefined;
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
    for (const resource of chart.resources) {
      for (const doer of doersOf(resource) ?? []) {
        examine(chart.find(doer) !== undefined, resource, () => `${nameOf(resource)}: nobody did it`);
      }
    }
  },
};
