import { numberOf } from '../chart.ts';
import { loinc, words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { samplesOf } from '../samples.ts';

/** Totals and the items that they add up. PHQ-2, PHQ-9, GAD-7. */
const TOTALS: Readonly<Record<string, readonly string[]>> = {
  '55758-7': ['44250-9', '44255-8'],
  '44261-6': [
    ...['44250-9', '44255-8', '44259-0', '44254-1', '44251-7'],
    ...['44258-2', '44252-5', '44253-3', '44260-8'],
  ],
  '70274-6': ['69725-0', '68509-9', '69733-4', '69734-2', '69735-9', '69689-8', '69736-7'],
};
/** Highest answer to an item. */
const MOST = 3;

/** Each total of a questionnaire: a whole number that its items can make, and the sum of those that are recorded. */
export const questionnaires: Rule = {
  name: 'questionnaires',
  finds: "a questionnaire's total that its items cannot make",
  review(chart, examine) {
    for (const { results, value } of samplesOf(chart)) {
      for (const result of results) {
        const items = TOTALS[loinc(result.code) ?? ''];
        const total = numberOf(result);
        if (!items || total === undefined) continue;
        const answers = items.map((item) => value(item));
        const given = answers.reduce<number>((sum, answer) => sum + (answer ?? 0), 0);
        const missing = answers.filter((answer) => answer === undefined).length;
        const fits = Number.isInteger(total) && total >= given && total <= given + missing * MOST;
        examine(fits, result, () => `${words(result.code)} ${total}, items make ${given} with ${missing} missing`);
      }
    }
  },
};
