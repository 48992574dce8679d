import { groupBy } from '../group.ts';
import type { Rule } from '../rule.ts';
import { dayOf } from '../time.ts';

/** Office visits (class AMB) by day and place: one and the same practice sees a person once a day. */
export const sameDayVisits: Rule = {
  name: 'same-day-visits',
  finds: 'two visits to one practice on one day',
  review(chart, examine) {
    const visits = chart.encounters.filter((visit) => visit.class.code === 'AMB' && visit.period?.start);
    const days = groupBy(visits, (visit) => `${dayOf(visit.period!.start!)} ${visit.serviceProvider?.reference}`);
    for (const sameDay of days.values()) {
      examine(sameDay.length === 1, sameDay, () => sameDay.map(({ period }) => period?.start).join(' and '));
    }
  },
};
