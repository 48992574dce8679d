import { VACCINES } from '../knowledge/vaccines.ts';
import { cvx, words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { yearOf } from '../time.ts';

/** Each vaccination with a vaccine that we know: it was in use in that year. */
export const vaccineEra: Rule = {
  name: 'vaccine-era',
  finds: 'a vaccine before it was licensed, or after it was gone',
  review(chart, examine) {
    for (const given of chart.of('Immunization')) {
      const vaccine = VACCINES[cvx(given.vaccineCode) ?? ''];
      if (!vaccine || given.occurrenceDateTime === undefined) continue;
      const year = yearOf(given.occurrenceDateTime);
      const fits = year >= vaccine.from && year <= vaccine.to;
      examine(fits, given, () => `${words(given.vaccineCode)} in ${year}, used from ${vaccine.from} to ${vaccine.to}`);
    }
  },
};
