import type { Rule } from '../rule.ts';
import { at } from '../time.ts';

/** LOINC 69453-9, Cause of death [US Standard Certificate of Death]. */
const CAUSE = '69453-9';

/** Each person: the dead have one certified cause of the time of death, the living none. */
export const causeOfDeath: Rule = {
  name: 'cause-of-death',
  finds: 'a death without one cause, or a cause without a death',
  review(chart, examine) {
    const causes = chart.results(CAUSE);
    const { death, patient } = chart;
    if (death === undefined) {
      examine(causes.length === 0, [patient, ...causes], () => 'a cause of death of somebody alive');
      return;
    }
    examine(causes.length === 1, [patient, ...causes], () => `${causes.length} causes of the death of ${death}`);
    for (const cause of causes) {
      const time = cause.effectiveDateTime ?? '';
      examine(at(time) === at(death), [patient, cause], () => `died ${death}, of a cause of ${time}`);
    }
  },
};
