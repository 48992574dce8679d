import type { Chart } from '../chart.ts';
import { numberOf } from '../chart.ts';
import { DRUGS, ingredientsOf } from '../knowledge/drugs.ts';
import { words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at, DAY } from '../time.ts';

/** Years by which an age of 365.25-day years may be short on a birthday. */
const BIRTHDAY = 0.003;
/** Children below swallow no whole tablets or capsules. */
const SWALLOWS = 4;
/** Kilograms from which the adult injector of epinephrine (0.3 mg) is given: labelled from 30, advised from 25 (AAP 2017). */
const ADULT_INJECTOR = 25;

/** The weight taken nearest before, of the last year. */
function weightAt(chart: Chart, time: number): number | undefined {
  const weights = chart.results('29463-7').filter(({ effectiveDateTime }) => {
    const taken = at(effectiveDateTime ?? '');
    return taken <= time + DAY && taken > time - 366 * DAY;
  });
  const last = weights.at(-1);
  return last && numberOf(last);
}

/** Each prescription against the age and weight: no drug below its youngest age, no tablet for a toddler, no adult injector for a small child. */
export const drugAge: Rule = {
  name: 'drug-age',
  finds: 'a drug or a form of it that is not for the age',
  review(chart, examine) {
    for (const order of chart.of('MedicationRequest')) {
      const time = order.authoredOn;
      if (time === undefined) continue;
      const name = words(order.medicationCodeableConcept);
      const age = chart.ageAt(time);
      const youngest = ingredientsOf(name).map((ingredient) => DRUGS[ingredient]?.youngest ?? 0);
      examine(age >= Math.max(0, ...youngest) - BIRTHDAY, order, () => `${name} at ${age.toFixed(1)} years`);
      if (/Oral (Tablet|Capsule)/.test(name) && !/Chewable|Disintegrating/.test(name))
        examine(age >= SWALLOWS, order, () => `${name} at ${age.toFixed(1)} years`);
      if (/0\.3 ML Epinephrine/i.test(name) && age < 12) {
        const weight = weightAt(chart, at(time));
        if (weight !== undefined) examine(weight >= ADULT_INJECTOR, order, () => `${name} for ${weight} kg`);
      }
    }
  },
};
