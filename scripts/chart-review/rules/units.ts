import { MEASURES } from '../knowledge/measures.ts';
import { loinc, words } from '../resource.ts';
import type { Rule } from '../rule.ts';

/** Each number of a LOINC code that we know, components included: in the unit in which it is reported. */
export const units: Rule = {
  name: 'units',
  finds: 'a result in a unit that it cannot have',
  review(chart, examine) {
    for (const result of chart.of('Observation')) {
      for (const { code, valueQuantity } of [result, ...(result.component ?? [])]) {
        const measure = MEASURES[loinc(code) ?? ''];
        if (!measure || !valueQuantity) continue;
        const { value, unit, code: written } = valueQuantity;
        examine(
          written === measure.unit,
          result,
          () => `${words(code)} ${value} ${written ?? unit}, not ${measure.unit}`,
        );
      }
    }
  },
};
