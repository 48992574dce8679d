import { endOf, startOf } from '../chart.ts';
import { pairs } from '../group.ts';
import type { Rule } from '../rule.ts';

/** Care at home goes on for months and leaves room for visits. */
const AT_HOME = 'HH';

/** Each visit and stay against the one before it: nobody is in two places at once. Home care is exempt; a visit within a stay says so (`partOf`). */
export const overlappingStays: Rule = {
  name: 'overlapping-stays',
  finds: 'two visits or stays at one time',
  review(chart, examine) {
    const visits = chart.encounters.filter((visit) => visit.class.code !== AT_HOME && visit.partOf === undefined);
    let longest = visits[0];
    for (const [, visit] of pairs(visits)) {
      const before = longest!;
      examine(
        startOf(visit) >= endOf(before),
        [before, visit],
        () => `one until ${before.period?.end ?? 'now'}, one from ${visit.period?.start}`,
      );
      if (endOf(visit) > endOf(before)) longest = visit;
    }
  },
};
