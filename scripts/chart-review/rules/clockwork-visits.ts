import { groupBy, pairs } from '../group.ts';
import { snomed } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { daysBetween, minuteOfDay } from '../time.ts';

/**
 * Neighbours that agree by chance. In the minute of the day, with appointments on the quarter hour: three in a row once in
 * 150,000 (nearly one in the 110,000 visits of 5,000 people), four once in 60 million. Four intervals to the day: seldom.
 */
const SAME_MINUTE = 4;
const SAME_INTERVAL = 4;
/** Days: a weekly or daily treatment is regular. */
const LEAST_INTERVAL = 60;

/** Runs of visits of one type: not four in a row at one minute of the day, nor four equal intervals of over two months. */
export const clockworkVisits: Rule = {
  name: 'clockwork-visits',
  finds: 'visits always at the same minute, or always the same number of days apart',
  review(chart, examine) {
    for (const visits of groupBy(chart.encounters, (visit) => snomed(visit.type?.[0])).values()) {
      const starts = visits.map(({ period }) => period?.start ?? '');
      for (let i = SAME_MINUTE; i <= visits.length; i++) {
        const minutes = new Set(starts.slice(i - SAME_MINUTE, i).map(minuteOfDay));
        const same = visits.slice(i - SAME_MINUTE, i);
        examine(minutes.size > 1, same, () => `all at ${same.map(({ period }) => period?.start).join(', ')}`);
      }
      const gaps = [...pairs(starts)].map(([from, to]) => daysBetween(from, to));
      for (let i = SAME_INTERVAL; i <= gaps.length; i++) {
        const run = new Set(gaps.slice(i - SAME_INTERVAL, i));
        const same = visits.slice(i - SAME_INTERVAL, i + 1);
        const [gap = 0] = run;
        examine(run.size > 1 || gap < LEAST_INTERVAL, same, () => `${SAME_INTERVAL} times ${gap} days apart`);
      }
    }
  },
};
