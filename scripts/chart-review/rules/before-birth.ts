import { datesIn } from '../dated.ts';
import { nameOf } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { dayOf } from '../time.ts';

/** Whose own dates may be earlier: those of the family. */
const FAMILY = new Set(['RelatedPerson', 'FamilyMemberHistory']);

/** Every date in every resource of the person, on the calendar of the place: none lies before the day of birth, but of the family. */
export const beforeBirth: Rule = {
  name: 'before-birth',
  finds: 'a date before the birth',
  review(chart, examine) {
    for (const resource of chart.resources) {
      if (FAMILY.has(resource.resourceType)) continue;
      for (const { path, dateTime } of datesIn(resource)) {
        examine(
          dayOf(dateTime) >= chart.birthDate,
          resource,
          () => `${nameOf(resource)} ${path} ${dateTime}, born ${chart.birthDate}`,
        );
      }
    }
  },
};
