import { GRACE, VACCINES } from '../knowledge/vaccines.ts';
import { cvx, words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { daysBetween } from '../time.ts';

/** Each vaccination with a vaccine that we know: the person is old enough, and not too old. */
export const vaccineAge: Rule = {
  name: 'vaccine-age',
  finds: 'a vaccine at an age at which it is not given',
  review(chart, examine) {
    for (const given of chart.of('Immunization')) {
      const vaccine = VACCINES[cvx(given.vaccineCode) ?? ''];
      const time = given.occurrenceDateTime;
      if (!vaccine || time === undefined) continue;
      const days = daysBetween(chart.birthDate, time);
      const fits = days >= Math.floor(vaccine.youngest) - GRACE && days <= Math.ceil(vaccine.oldest);
      examine(fits, given, () => `${words(given.vaccineCode)} at ${days} days (${(days / 365.25).toFixed(1)} years)`);
    }
  },
};
