import { PREGNANCY } from '../knowledge/illnesses.ts';
import { words } from '../resource.ts';
import type { Rule } from '../rule.ts';

/** Years; births at 10 and at 59 happen and are in newspapers. */
const YOUNGEST = 10;
const OLDEST = 56;

/** Diagnoses of pregnancy: the woman is between 10 and 55. */
export const pregnancyAge: Rule = {
  name: 'pregnancy-age',
  finds: 'a pregnancy in a child or an old woman',
  review(chart, examine) {
    for (const condition of chart.of('Condition')) {
      const said = words(condition.code);
      const time = condition.onsetDateTime ?? condition.recordedDate;
      if (!PREGNANCY.test(said) || /history of/i.test(said) || time === undefined) continue;
      const age = chart.ageAt(time);
      examine(age >= YOUNGEST && age < OLDEST, condition, () => `${said} at ${age.toFixed(1)} years`);
    }
  },
};
