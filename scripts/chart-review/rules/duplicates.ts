import { nameOf, type Resource } from '../resource.ts';
import type { Rule } from '../rule.ts';

/** What is said, but for who says it: two that agree in this say one thing twice. */
function saidBy(resource: Resource): unknown[] | undefined {
  switch (resource.resourceType) {
    case 'Observation':
      return [resource.code, resource.bodySite, resource.specimen, resource.effectiveDateTime];
    case 'Condition':
      return [resource.code, resource.bodySite, resource.onsetDateTime];
    case 'Procedure':
      return [resource.code, resource.bodySite, resource.performedDateTime ?? resource.performedPeriod?.start];
    case 'MedicationRequest':
      return [resource.medicationCodeableConcept, resource.authoredOn];
    case 'MedicationDispense':
      return [resource.medicationCodeableConcept, resource.whenHandedOver];
    case 'ServiceRequest':
      return [resource.code, resource.authoredOn];
    case 'DiagnosticReport':
      return [resource.code, resource.effectiveDateTime];
    case 'Immunization':
      return [resource.vaccineCode, resource.occurrenceDateTime];
    case 'Encounter':
      return [resource.period?.start];
    case 'AllergyIntolerance':
      return [resource.code];
    case 'CarePlan':
      return [resource.category, resource.period?.start];
    default:
      return undefined;
  }
}

/** To the minute: seconds do not make two of one. */
const keyOf = (said: readonly unknown[]): string =>
  JSON.stringify(said).replace(/(T\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:\d\d)/g, '$1$2');

/** Everything coded, by type, code and minute: nothing is recorded twice. */
export const duplicates: Rule = {
  name: 'duplicates',
  finds: 'the same thing twice in one minute',
  review(chart, examine) {
    const first = new Map<string, Resource>();
    for (const resource of chart.resources) {
      const said = saidBy(resource);
      if (said === undefined) continue;
      const key = `${resource.resourceType} ${keyOf(said)}`;
      const before = first.get(key);
      first.set(key, before ?? resource);
      examine(before === undefined, [before ?? resource, resource], () => `${nameOf(resource)} again: ${key}`);
    }
  },
};
