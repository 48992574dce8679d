import { componentOf } from '../chart.ts';
import type { Rule } from '../rule.ts';

const SYSTOLIC = '8480-6';
const DIASTOLIC = '8462-4';
/** Least pulse pressure of somebody who walks in, mm[Hg]: in shock it narrows to 20 to 25. */
const LEAST = 10;

/** Each blood pressure: both numbers are there, the upper above the lower. */
export const bloodPressure: Rule = {
  name: 'blood-pressure',
  finds: 'a diastolic pressure at the systolic one, or half a blood pressure',
  review(chart, examine) {
    for (const reading of chart.results('85354-9')) {
      const systolic = componentOf(reading, SYSTOLIC) ?? Number.NaN;
      const diastolic = componentOf(reading, DIASTOLIC) ?? Number.NaN;
      examine(systolic - diastolic >= LEAST, reading, () => `${systolic}/${diastolic}, ${reading.effectiveDateTime}`);
    }
  },
};
