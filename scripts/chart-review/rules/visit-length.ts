import { endOf, startOf } from '../chart.ts';
import { words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { DAY, HOUR, MINUTE } from '../time.ts';

/** Shortest and longest in which a visit of a class is one (HL7 ActCode). */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  AMB: [4 * MINUTE, 12 * HOUR],
  VR: [2 * MINUTE, 3 * HOUR],
  EMER: [10 * MINUTE, 3 * DAY],
  OBSENC: [1 * HOUR, 5 * DAY],
  IMP: [3 * HOUR, 365 * DAY],
  ACUTE: [3 * HOUR, 365 * DAY],
  NONAC: [3 * HOUR, 3650 * DAY],
  HH: [10 * MINUTE, 3650 * DAY],
};

/** Visits that are over: as long as one of their class can be. */
export const visitLength: Rule = {
  name: 'visit-length',
  finds: 'an office visit of days, a stay of minutes, an end before the start',
  review(chart, examine) {
    for (const visit of chart.encounters) {
      const [least, most] = LENGTHS[visit.class.code ?? ''] ?? [0, Number.POSITIVE_INFINITY];
      const length = endOf(visit) - startOf(visit);
      if (length === Number.POSITIVE_INFINITY) continue;
      // Whoever dies leaves at any minute.
      const died = chart.death !== undefined && endOf(visit) === chart.end;
      examine(
        length <= most && (length >= least || (died && length >= 0)),
        visit,
        () => `${words(visit.type?.[0])}, ${visit.class.code}: ${(length / MINUTE).toFixed(0)} minutes`,
      );
    }
  },
};
