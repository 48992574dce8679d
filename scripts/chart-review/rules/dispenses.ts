import type { MedicationDispense } from 'fhir/r4.js';
import { groupBy, pairs } from '../group.ts';
import { words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at, DAY } from '../time.ts';

/** Share of a supply that is used up before plans pay for the next (refill-too-soon edits: 75 to 85 %; recalled). */
const USED = 0.75;
/** A prescription is good for a year (state pharmacy laws). */
const VALID = 366;

const handedOver = ({ whenHandedOver }: MedicationDispense): number => at(whenHandedOver ?? '');

/** Each fill: after its prescription, within a year of it, as often as it allows, and not before three quarters of the last supply are used. */
export const dispenses: Rule = {
  name: 'dispenses',
  finds: 'a drug handed out before it was prescribed, too often, too late, or while there is plenty',
  review(chart, examine) {
    const ofOrder = groupBy(chart.of('MedicationDispense'), ({ authorizingPrescription }) =>
      chart.find(authorizingPrescription?.[0]),
    );
    for (const [order, fills] of ofOrder) {
      if (order?.resourceType !== 'MedicationRequest') {
        for (const fill of fills) examine(false, fill, () => 'handed out without a prescription');
        continue;
      }
      const name = words(order.medicationCodeableConcept);
      const written = at(order.authoredOn ?? '');
      const byTime = fills.toSorted((a, b) => handedOver(a) - handedOver(b));
      for (const fill of byTime) {
        const time = handedOver(fill);
        const inTime = time >= written && time <= written + VALID * DAY;
        examine(inTime, [fill, order], () => `${name} of ${order.authoredOn} handed out ${fill.whenHandedOver}`);
        const same = words(fill.medicationCodeableConcept) === name;
        examine(same, [fill, order], () => `${words(fill.medicationCodeableConcept)} handed out for ${name}`);
      }
      const most = (order.dispenseRequest?.numberOfRepeatsAllowed ?? 0) + 1;
      examine(fills.length <= most, [order, ...fills], () => `${name}: ${fills.length} fills, ${most} allowed`);
      for (const [before, fill] of pairs(byTime)) {
        const days = (handedOver(fill) - handedOver(before)) / DAY;
        const supply = before.daysSupply?.value ?? 0;
        examine(
          days >= supply * USED,
          [before, fill],
          () => `${name} for ${supply} days, again after ${days.toFixed(0)}`,
        );
      }
    }
  },
};
