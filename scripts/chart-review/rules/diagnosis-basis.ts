import { BASIS } from '../knowledge/basis.ts';
import { snomed, words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at, dayOf, YEAR } from '../time.ts';

/** Diagnoses made in the window, late enough in it that their findings would be seen: what makes them stands before them. */
export const diagnosisBasis: Rule = {
  name: 'diagnosis-basis',
  finds: 'a diagnosis without what makes it',
  review(chart, examine) {
    for (const condition of chart.of('Condition')) {
      const basis = BASIS[snomed(condition.code) ?? ''];
      const recorded = condition.recordedDate;
      if (!basis || !recorded || at(dayOf(recorded)) < at(chart.window.from) + basis.reach * YEAR) continue;
      examine(
        basis.holds({ chart, condition, recorded }),
        condition,
        () => `${words(condition.code)} of ${recorded} needs ${basis.needs}`,
      );
    }
  },
};
