import type { Procedure } from 'fhir/r4.js';
import { expect, it } from 'vitest';
import { emptyReview, reviewChart } from '../../scripts/chart-review/review.ts';
import { weightJump } from '../../scripts/chart-review/rules/weight-jump.ts';
import { chartOf, entriesOf } from './people.ts';
import { days, Plot, quantity, snomedConcept } from './plant.ts';

const WEIGHT = '29463-7';

/** How often the rule fires on a chart whose last weight is followed after three weeks by one that is lower by a share and some kg, with something done between. */
function fires(share: number, more: number, done: string): number {
  const index = Array.from({ length: 250 }, (_, i) => i).find(
    (i) => new Plot(entriesOf(i)).results(WEIGHT).length > 0,
  )!;
  const plot = new Plot(entriesOf(index));
  const weight = plot.results(WEIGHT).at(-1)!;
  const value = weight.valueQuantity!.value! * (1 - share) - more;
  plot.copy(weight, {
    effectiveDateTime: days(weight.effectiveDateTime!, 21),
    valueQuantity: quantity(value, 'kg')!,
  });
  const procedure: Procedure = {
    resourceType: 'Procedure',
    status: 'completed',
    subject: weight.subject!,
    code: snomedConcept('1', done),
    performedDateTime: days(weight.effectiveDateTime!, 1),
  };
  plot.copy(procedure, {});
  const review = emptyReview();
  reviewChart(chartOf(plot.entries), review, [weightJump]);
  return review.violations.length;
}

it('allows what a mother loses with a child, and no more', () => {
  expect(fires(0.16, 1, 'Chest X-ray (procedure)')).toBe(1);
  expect(fires(0.16, 1, 'Emergency cesarean section (procedure)')).toBe(0);
  expect(fires(0.16, 8, 'Emergency cesarean section (procedure)')).toBe(1);
});
