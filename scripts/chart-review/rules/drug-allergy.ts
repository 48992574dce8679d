import { DRUGS, ingredientsOf } from '../knowledge/drugs.ts';
import { rxnorm, snomed, words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at } from '../time.ts';

/** Each prescription against each active allergy that was on record before it: the drug is not what the person is allergic to. */
export const drugAllergy: Rule = {
  name: 'drug-allergy',
  finds: 'a drug given in spite of a recorded allergy to it',
  review(chart, examine) {
    for (const allergy of chart.of('AllergyIntolerance')) {
      // One that was refuted later does not say when.
      if (allergy.clinicalStatus?.coding?.[0]?.code !== 'active') continue;
      const allergen = snomed(allergy.code) ?? rxnorm(allergy.code) ?? '';
      for (const order of chart.of('MedicationRequest')) {
        if (at(order.authoredOn ?? '') <= at(allergy.recordedDate ?? '')) continue;
        const name = words(order.medicationCodeableConcept);
        const given = ingredientsOf(name).some((ingredient) => DRUGS[ingredient]?.allergens?.includes(allergen));
        examine(
          !given,
          [order, allergy],
          () => `${name} of ${order.authoredOn}, allergy to ${words(allergy.code)} since ${allergy.recordedDate}`,
        );
      }
    }
  },
};
