import type { Rule } from '../rule.ts';
import { minuteOfDay } from '../time.ts';

/** Fasting glucose, fasting lipids. */
const FASTING = ['1558-6', '53049-3'];
/** Nobody fasts until after 11 h, and no laboratory opens before 5 h. */
const HOURS = { from: 5, to: 11 };

/** Samples of fasting glucose: taken in the morning. */
export const fasting: Rule = {
  name: 'fasting',
  finds: 'a fasting sample after 11 h',
  review(chart, examine) {
    for (const result of chart.results(...FASTING)) {
      const time = result.effectiveDateTime ?? '';
      const minute = minuteOfDay(time);
      if (minute === undefined) continue;
      examine(minute >= HOURS.from * 60 && minute <= HOURS.to * 60, result, () => `fasting glucose of ${time}`);
    }
  },
};
