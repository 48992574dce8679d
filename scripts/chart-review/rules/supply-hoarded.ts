import { groupBy } from '../group.ts';
import { ingredientsOf } from '../knowledge/drugs.ts';
import { words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at, DAY } from '../time.ts';

/** Days that may lie at home: one more supply of 90 days, handed out when three quarters of the last were used or some days earlier, after a change of dose. */
const MOST = 145;

/** The supply of one drug at home, over all its prescriptions, at each fill: never more than 145 days beside the new one. */
export const supplyHoarded: Rule = {
  name: 'supply-hoarded',
  finds: 'a drug handed out while months of it remain',
  review(chart, examine) {
    const named = chart.of('MedicationDispense').map((fill) => ({ fill, name: words(fill.medicationCodeableConcept) }));
    for (const [name, fills] of groupBy(named, (item) => item.name)) {
      if (ingredientsOf(name).length === 0) continue;
      let until = Number.NEGATIVE_INFINITY;
      for (const { fill } of fills.toSorted((a, b) => at(a.fill.whenHandedOver!) - at(b.fill.whenHandedOver!))) {
        const time = at(fill.whenHandedOver!);
        const left = (until - time) / DAY;
        examine(left <= MOST, fill, () => `${name} on ${fill.whenHandedOver}, ${left.toFixed(0)} days left`);
        until = Math.max(until, time) + (fill.daysSupply?.value ?? 0) * DAY;
      }
    }
  },
};
