import { MEASURES } from '../knowledge/measures.ts';
import { loinc, words } from '../resource.ts';
import type { Rule } from '../rule.ts';

/** Each number of a LOINC code that we know, components included: a living person can have it. */
export const possibleValues: Rule = {
  name: 'possible-values',
  finds: 'a value that nobody lives with',
  review(chart, examine) {
    for (const result of chart.of('Observation')) {
      for (const { code, valueQuantity } of [result, ...(result.component ?? [])]) {
        const measure = MEASURES[loinc(code) ?? ''];
        if (!measure || valueQuantity?.value === undefined || valueQuantity.code !== measure.unit) continue;
        const { value } = valueQuantity;
        const told = (): string => `${words(code)} ${value} ${measure.unit}, ${result.effectiveDateTime}`;
        examine(value >= measure.low && value <= measure.high, result, told);
      }
    }
  },
};
