import { endOf, startOf } from '../chart.ts';
import { pairs } from '../group.ts';
import { snomed } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { dayOf, HOUR } from '../time.ts';

const STAY = 'IMP';
/** Blood is drawn without a doctor. */
const SAMPLE = '82078001';

/** Each stay against the visit after it: nobody is in an emergency department within the hour, or in an office on the day of discharge. */
export const straightFromStay: Rule = {
  name: 'straight-from-stay',
  finds: 'a visit in the hour, or to an office on the day, of discharge',
  review(chart, examine) {
    const visits = chart.encounters.filter(({ type }) => !type?.some((each) => snomed(each) === SAMPLE));
    for (const [stay, visit] of pairs(visits)) {
      const { end } = stay.period ?? {};
      if (stay.class.code !== STAY || end === undefined) continue;
      const start = visit.period?.start ?? '';
      const soon = visit.class.code === 'EMER' && startOf(visit) - endOf(stay) < HOUR;
      const sameDay = visit.class.code === 'AMB' && dayOf(start) === dayOf(end);
      examine(!soon && !sameDay, [stay, visit], () => `discharged ${end}, seen ${start}`);
    }
  },
};
