import { VACCINES } from '../knowledge/vaccines.ts';
import { cvx, snomed, words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at, DAY } from '../time.ts';

/**
 * Days after the end of the occasion on which it may still be given: within 72 hours (ACOG practice bulletin 181), and what has ended
 * on a day has ended at its beginning.
 */
const AFTER = 4;

/** Each dose of what is given for an occasion only, in the window: the occasion is in the chart and not over. */
export const globulinOccasion: Rule = {
  name: 'globulin-occasion',
  finds: 'an immune globulin without its occasion',
  review(chart, examine) {
    for (const given of chart.of('Immunization')) {
      const only = VACCINES[cvx(given.vaccineCode) ?? '']?.only;
      const time = given.occurrenceDateTime;
      if (only === undefined || time === undefined || !chart.isInWindow(time)) continue;
      const there = chart.of('Condition').some(({ code, onsetDateTime: onset, abatementDateTime: over }) => {
        const isOn = at(time) >= at(onset ?? '9999-12-31') && at(time) <= at(over ?? '9999-12-31') + AFTER * DAY;
        return only.includes(snomed(code) ?? '') && isOn;
      });
      examine(there, given, () => `${words(given.vaccineCode)} on ${time}`);
    }
  },
};
