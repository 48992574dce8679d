import type { Coverage } from 'fhir/r4.js';
import type { Rule } from '../rule.ts';
import { at } from '../time.ts';

const startOf = ({ period }: Coverage): number => at(period?.start ?? '');
const endOf = ({ period }: Coverage): number => (period?.end ? at(period.end) : Number.POSITIVE_INFINITY);

/** Each two policies that overlap in time: one pays before the other (`order`), so their ranks are there and differ. */
export const overlappingCoverage: Rule = {
  name: 'overlapping-coverage',
  finds: 'two policies at one time without an order among them',
  review(chart, examine) {
    const policies = chart.of('Coverage');
    policies.forEach((one, i) => {
      for (const other of policies.slice(i + 1)) {
        const overlap = Math.min(endOf(one), endOf(other)) - Math.max(startOf(one), startOf(other));
        const ranked = one.order !== undefined && other.order !== undefined && one.order !== other.order;
        examine(
          overlap <= 0 || ranked,
          [one, other],
          () => `${one.period?.start} to ${one.period?.end}, ${other.period?.start} to ${other.period?.end}`,
        );
      }
    });
  },
};
