import type { Chart } from '../chart.ts';
import { datesIn } from '../dated.ts';
import { FEMALE_ONLY, MALE_ONLY } from '../knowledge/illnesses.ts';
import { nameOf, type Resource, words } from '../resource.ts';
import type { Rule } from '../rule.ts';

/** What the chart says was found, done or given, in words. */
function saidBy(resource: Resource): string | undefined {
  switch (resource.resourceType) {
    case 'Condition':
    case 'Procedure':
    case 'ServiceRequest':
    case 'DiagnosticReport':
      return words(resource.code);
    case 'Observation':
      // A total may name what it excludes; a value says what was found.
      return `${words(resource.code)} ${resource.valueCodeableConcept ? words(resource.valueCodeableConcept) : ''}`;
    case 'Encounter':
      return [...(resource.type ?? []), ...(resource.reasonCode ?? [])].map(words).join(' ');
    case 'CarePlan':
      return (resource.category ?? []).map(words).join(' ');
    default:
      return undefined;
  }
}

/** What is said of a newborn is said of the mother too: weeks of gestation, kind of birth. */
function isOfNewborn(resource: Resource, chart: Chart): boolean {
  const time = datesIn(resource)[0]?.dateTime;
  return time !== undefined && chart.ageAt(time) < NEWBORN;
}
/** Years. */
const NEWBORN = 0.25;

/** Diagnoses, procedures, results, orders, visits and plans, by their words: no pregnancy or womb in men, no prostate in women. Newborns are exempt. */
export const impossibleForSex: Rule = {
  name: 'impossible-for-sex',
  finds: 'a pregnancy in a male, or an organ of the other sex',
  review(chart, examine) {
    const other = chart.male ? FEMALE_ONLY : MALE_ONLY;
    for (const resource of chart.resources) {
      const said = saidBy(resource);
      if (said === undefined || isOfNewborn(resource, chart)) continue;
      examine(
        !other.test(said),
        resource,
        () => `${nameOf(resource)} says ${said.trim()} of a ${chart.patient.gender}`,
      );
    }
  },
};
