import type { Immunization } from 'fhir/r4.js';
import { groupBy } from '../group.ts';
import { VACCINES } from '../knowledge/vaccines.ts';
import { cvx } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { monthOf, yearOf } from '../time.ts';

/** A season's vaccine comes in July and expires at the end of the next June; nobody gives it a few weeks before. */
const CLOSED = 6;
/** Years until which a child may get two doses in the first season (ACIP 2024: under 9). */
const TWO_DOSES = 9;

const isInfluenza = ({ vaccineCode }: Immunization): boolean =>
  VACCINES[cvx(vaccineCode) ?? '']?.against.includes('influenza') === true;

const seasonOf = (time: string): number => yearOf(time) - (monthOf(time) < 7 ? 1 : 0);

/** Influenza vaccinations: none in June, one a season, two in children under nine. */
export const influenzaSeason: Rule = {
  name: 'influenza-season',
  finds: 'an influenza vaccine out of season, or twice in one',
  review(chart, examine) {
    const doses = chart.of('Immunization').filter((given) => isInfluenza(given) && given.occurrenceDateTime);
    for (const dose of doses) {
      const time = dose.occurrenceDateTime!;
      examine(monthOf(time) !== CLOSED, dose, () => `influenza vaccine on ${time}`);
    }
    for (const [season, same] of groupBy(doses, (dose) => seasonOf(dose.occurrenceDateTime!))) {
      const most = chart.ageAt(same[0]!.occurrenceDateTime!) < TWO_DOSES ? 2 : 1;
      examine(same.length <= most, same, () => `${same.length} doses in the season of ${season}`);
    }
  },
};
