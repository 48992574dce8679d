import { groupBy } from '../group.ts';
import { snomed } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { dayOf } from '../time.ts';

/** Blood is drawn on the way to the doctor, or again for a complaint of the afternoon. */
const SAMPLE = '82078001';

/** Office visits (class AMB) by day and place, without those to give a sample: one and the same practice sees a person once a day. */
export const sameDayVisits: Rule = {
  name: 'same-day-visits',
  finds: 'two visits to one practice on one day',
  review(chart, examine) {
    const visits = chart.encounters.filter(
      (visit) =>
        visit.class.code === 'AMB' && visit.period?.start && !visit.type?.some((type) => snomed(type) === SAMPLE),
    );
    const days = groupBy(visits, (visit) => `${dayOf(visit.period!.start!)} ${visit.serviceProvider?.reference}`);
    for (const sameDay of days.values()) {
      examine(sameDay.length === 1, sameDay, () => sameDay.map(({ period }) => period?.start).join(' and '));
    }
  },
};
