import type { MedicationRequest } from 'fhir/r4.js';
import type { Chart } from '../chart.ts';
import { groupBy } from '../group.ts';
import { DRUGS, ingredientsOf } from '../knowledge/drugs.ts';
import { words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at, DAY } from '../time.ts';

/** Ingredients, and the classes of which one is given at a time. */
const kindsOf = (order: MedicationRequest): readonly string[] =>
  ingredientsOf(words(order.medicationCodeableConcept)).map((ingredient) => DRUGS[ingredient]?.class ?? ingredient);

const lastFillOf = (order: MedicationRequest, chart: Chart): number | undefined => {
  const fills = chart
    .of('MedicationDispense')
    .filter(({ authorizingPrescription }) => authorizingPrescription?.some((by) => chart.find(by) === order))
    .map(({ whenHandedOver }) => at(whenHandedOver ?? ''));
  return fills.length === 0 ? undefined : Math.max(...fills);
};

/**
 * Prescriptions of one ingredient or class, by time: only the last is active, and none is filled after a later one was written.
 * Medicines as needed are exempt from the second: two inhalers or pens may lie in two places.
 */
export const drugDoubled: Rule = {
  name: 'drug-doubled',
  finds: 'two drugs of one ingredient or class at a time',
  review(chart, examine) {
    const orders = chart.of('MedicationRequest').flatMap((order) => kindsOf(order).map((kind) => ({ kind, order })));
    for (const [kind, same] of groupBy(orders, (item) => item.kind)) {
      const byTime = same.map(({ order }) => order).toSorted((a, b) => at(a.authoredOn!) - at(b.authoredOn!));
      byTime.forEach((order, i) => {
        const next = byTime[i + 1];
        if (!next) return;
        const told = (): string =>
          `${kind}: ${words(order.medicationCodeableConcept)} of ${order.authoredOn} (${order.status}) and ${words(next.medicationCodeableConcept)} of ${next.authoredOn} (${next.status})`;
        examine(
          !(order.status === 'active' && byTime.slice(i + 1).some((o) => o.status === 'active')),
          [order, next],
          told,
        );
        const last = lastFillOf(order, chart);
        if (last === undefined || order.dosageInstruction?.[0]?.asNeededBoolean) return;
        examine(
          last <= at(next.authoredOn!) + DAY,
          [order, next],
          () => `${told()}: the first filled on ${new Date(last).toISOString()}`,
        );
      });
    }
  },
};
