import { nameOf } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at, DAY } from '../time.ts';

/** Days in which the slowest of routine tests is reported. */
const SLOWEST = 45;

/** Results with an order, a specimen or an issue time: ordered, then taken, then reported, within six weeks. */
export const resultsInOrder: Rule = {
  name: 'results-in-order',
  finds: 'a result before its order or its sample, or reported months later',
  review(chart, examine) {
    for (const result of [...chart.of('Observation'), ...chart.of('DiagnosticReport')]) {
      const { effectiveDateTime: taken, issued } = result;
      if (taken === undefined) continue;
      if (issued !== undefined) {
        const wait = at(issued) - at(taken);
        examine(
          wait >= 0 && wait <= SLOWEST * DAY,
          result,
          () => `${nameOf(result)} taken ${taken}, reported ${issued}`,
        );
      }
      const order = chart.find(result.basedOn?.[0]);
      if (order?.resourceType === 'ServiceRequest' && order.authoredOn !== undefined)
        examine(
          at(order.authoredOn) <= at(taken),
          [result, order],
          () => `${nameOf(result)} taken ${taken}, ordered ${order.authoredOn}`,
        );
    }
  },
};
