import { datesIn } from '../dated.ts';
import { nameOf } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { dayOf } from '../time.ts';

/** Every date in every resource: none lies on or after the as-of date, which nobody could have known. */
export const afterAsOf: Rule = {
  name: 'after-as-of',
  finds: 'a date after the day the record was drawn',
  review(chart, examine) {
    for (const resource of chart.resources) {
      for (const { path, dateTime } of datesIn(resource)) {
        const known = dayOf(dateTime) < chart.window.to;
        examine(known, resource, () => `${nameOf(resource)} ${path} ${dateTime}, written ${chart.window.to}`);
      }
    }
  },
};
