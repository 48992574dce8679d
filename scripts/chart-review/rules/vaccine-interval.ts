import { groupBy, pairs } from '../group.ts';
import { GRACE, LEAST_INTERVAL, USUAL_INTERVAL, VACCINES } from '../knowledge/vaccines.ts';
import { cvx } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { daysBetween } from '../time.ts';

/** Given in each pregnancy, however recent the last tetanus vaccine (ACIP 2020). */
const TDAP = '115';

/** Neighbouring doses against one disease: not closer than the least interval. Tdap is exempt. */
export const vaccineInterval: Rule = {
  name: 'vaccine-interval',
  finds: 'two doses against one disease too close together',
  review(chart, examine) {
    const doses = chart.of('Immunization').flatMap((given) => {
      const against = VACCINES[cvx(given.vaccineCode) ?? '']?.against ?? [];
      return against.map((disease) => ({ disease, given, time: given.occurrenceDateTime ?? '' }));
    });
    for (const [disease, same] of groupBy(doses, (dose) => dose.disease)) {
      const least = Math.floor(LEAST_INTERVAL[disease] ?? USUAL_INTERVAL) - GRACE;
      for (const [before, dose] of pairs(same.toSorted((a, b) => daysBetween(b.time, a.time)))) {
        if (cvx(dose.given.vaccineCode) === TDAP) continue;
        const days = daysBetween(before.time, dose.time);
        const told = (): string => `${disease} on ${before.time} and ${dose.time}, ${days} days`;
        examine(days >= least, [before.given, dose.given], told);
      }
    }
  },
};
