import { loinc, nameOf, type Resource } from '../resource.ts';
import type { Rule } from '../rule.ts';

/** The time that places a resource in a visit; undefined for types that need none. */
function madeAt(resource: Resource): string | undefined {
  switch (resource.resourceType) {
    case 'Condition':
      return resource.recordedDate;
    case 'Observation':
    case 'DiagnosticReport':
      return resource.effectiveDateTime ?? resource.effectivePeriod?.start;
    case 'Procedure':
      return resource.performedDateTime ?? resource.performedPeriod?.start;
    // A medicine of one's own is nobody's order.
    case 'MedicationRequest':
      return resource.reportedBoolean ? undefined : resource.authoredOn;
    case 'ServiceRequest':
      return resource.authoredOn;
    default:
      return undefined;
  }
}

/** Of the death certificate, which no visit makes. */
const isOfDeath = (resource: Resource): boolean =>
  resource.resourceType === 'Observation' && loinc(resource.code) === '69453-9';

/** Diagnoses, results, procedures, prescriptions, orders and reports in the window: each names its encounter. Cause of death is exempt. */
export const withoutEncounter: Rule = {
  name: 'without-encounter',
  finds: 'a Condition, Observation, Procedure, MedicationRequest, ServiceRequest or DiagnosticReport without its visit',
  review(chart, examine) {
    for (const resource of chart.resources) {
      const time = madeAt(resource);
      if (time === undefined || !chart.isInWindow(time) || isOfDeath(resource)) continue;
      const placed = 'encounter' in resource && chart.encounterOf(resource as never) !== undefined;
      examine(placed, resource, () => `${nameOf(resource)} of ${time} names no visit`);
    }
  },
};
