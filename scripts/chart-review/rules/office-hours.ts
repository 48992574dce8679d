import type { Encounter } from 'fhir/r4.js';
import type { Chart } from '../chart.ts';
import { isHoliday } from '../knowledge/holidays.ts';
import { snomed } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { minuteOfDay, weekday } from '../time.ts';

/** Hours in which a practice sees people. */
const OPEN = { from: 7, to: 19 };
/** HL7 location types of places that are open when practices are not: outpatient facility (urgent care), hospital. */
const OPEN_LONGER = new Set(['OF', 'ER']);

function isOpenLonger(visit: Encounter, chart: Chart): boolean {
  const place = chart.find(visit.location?.[0]?.location);
  if (place?.resourceType !== 'Location') return false;
  return (place.type ?? []).some(({ coding }) => coding?.some(({ code }) => OPEN_LONGER.has(code ?? '')));
}

/** Dialysis units work in three shifts, the last until 22 h. */
const DIALYSIS = '302497006';
const LAST_SHIFT = 22;

const closesAt = (visit: Encounter, chart: Chart): number =>
  chart.of('Procedure').some((done) => snomed(done.code) === DIALYSIS && chart.encounterOf(done) === visit)
    ? LAST_SHIFT
    : OPEN.to;

/** Visits to practices and by video (class AMB and VR, urgent care exempt, dialysis until 22 h): on weekdays that are no holidays, between 7 and 19 h. */
export const officeHours: Rule = {
  name: 'office-hours',
  finds: 'a visit to a practice at night, on a weekend or on a holiday',
  review(chart, examine) {
    for (const visit of chart.encounters) {
      const { start, end } = visit.period ?? {};
      if (!['AMB', 'VR'].includes(visit.class.code ?? '') || start === undefined || isOpenLonger(visit, chart))
        continue;
      const from = minuteOfDay(start) ?? 0;
      const to = end === undefined ? from : (minuteOfDay(end) ?? 0);
      const inHours = from >= OPEN.from * 60 && to >= from && (to <= OPEN.to * 60 || to <= closesAt(visit, chart) * 60);
      const open = inHours && weekday(start) !== 0 && weekday(start) !== 6 && !isHoliday(start);
      examine(open, visit, () => `${start} to ${end ?? 'now'}`);
    }
  },
};
