import { words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at, DAY } from '../time.ts';

/** Days after which a prescription is no longer good; a chronic one is written anew with some delay. */
const PRESCRIPTION = 365 + 90;
/** Days after which an order for a test or referral expires (Medicare: standing orders are renewed within a year). */
const REQUEST = 365;
/** Days beyond its supply in which a course without repeats is taken off the list. */
const COURSE = 90;

/** Active prescriptions and orders at the end of the record: none is older than it is good for. */
export const orderEnds: Rule = {
  name: 'order-ends',
  finds: 'a prescription or order that is active and long expired',
  review(chart, examine) {
    for (const order of [...chart.of('MedicationRequest'), ...chart.of('ServiceRequest')]) {
      if (order.status !== 'active' || order.authoredOn === undefined) continue;
      const isDrug = order.resourceType === 'MedicationRequest';
      const repeats = isDrug ? order.dispenseRequest?.numberOfRepeatsAllowed : undefined;
      const supply = isDrug ? order.dispenseRequest?.expectedSupplyDuration?.value : undefined;
      const most = !isDrug ? REQUEST : supply !== undefined && !repeats ? supply + COURSE : PRESCRIPTION;
      if (isDrug && order.reportedBoolean) continue;
      const days = (chart.end - at(order.authoredOn)) / DAY;
      const what = isDrug ? order.medicationCodeableConcept : order.code;
      examine(days <= most, order, () => `${words(what)} of ${order.authoredOn}, active after ${days.toFixed(0)} days`);
    }
  },
};
