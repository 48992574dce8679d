import { approvedIn } from '../knowledge/drug-years.ts';
import { type Resource, words } from '../resource.ts';
import type { Rule } from '../rule.ts';

/** What was prescribed or given, and when. */
function drugOf(resource: Resource): readonly [name: string, when: string] | undefined {
  if (resource.resourceType === 'MedicationRequest')
    return [words(resource.medicationCodeableConcept), resource.authoredOn ?? ''];
  if (resource.resourceType === 'MedicationAdministration')
    return [
      words(resource.medicationCodeableConcept),
      resource.effectiveDateTime ?? resource.effectivePeriod?.start ?? '',
    ];
  return undefined;
}

/** Each drug prescribed or given whose approval is known: it was sold by then. */
export const drugEra: Rule = {
  name: 'drug-era',
  finds: 'a drug before it was approved',
  review(chart, examine) {
    for (const resource of chart.resources) {
      const drug = drugOf(resource);
      if (drug === undefined) continue;
      const [name, when] = drug;
      const approved = approvedIn(name);
      if (approved === undefined || when === '') continue;
      examine(Number(when.slice(0, 4)) >= approved, resource, () => `${name} of ${when}, approved in ${approved}`);
    }
  },
};
