import { datesIn } from '../dated.ts';
import { nameOf } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { dayOf } from '../time.ts';

/** Every date in every resource: none lies after the first moment of the as-of date: nobody could have known it. */
export const afterAsOf: Rule = {
  name: 'after-as-of',
  finds: 'a date after the day the record was drawn',
  review(chart, examine) {
    for (const resource of chart.resources) {
      for (const { path, dateTime } of datesIn(resource)) {
        // The record is drawn at the first moment of the day: what begins, ends or is born at it belongs to it.
        const atMoment = [chart.window.to, `${chart.window.to}T00:00:00`].includes(dateTime.slice(0, 19));
        const known = dayOf(dateTime) < chart.window.to || atMoment;
        examine(known, resource, () => `${nameOf(resource)} ${path} ${dateTime}, written ${chart.window.to}`);
      }
    }
  },
};
