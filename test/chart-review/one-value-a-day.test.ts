import type { Condition, Encounter, Observation, Procedure } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { emptyReview, reviewChart } from '../../scripts/chart-review/review.ts';
import { oneValueADay } from '../../scripts/chart-review/rules/one-value-a-day.ts';
import { chartOf, entriesOf } from './people.ts';
import { clock, Plot, quantity, snomedConcept } from './plant.ts';

const HEMOGLOBIN = '718-7';

/** How often the rule fires on a chart in which a second hemoglobin of a day is 4 g/dL lower, with something done between, or found. */
function fires(done?: string, found?: string): number {
  const index = Array.from({ length: 250 }, (_, i) => i).find(
    (i) => new Plot(entriesOf(i)).results(HEMOGLOBIN).length > 0,
  )!;
  const plot = new Plot(entriesOf(index));
  const result = plot.results(HEMOGLOBIN)[0]!;
  const at = (time: string): string => clock(result.effectiveDateTime!, time);
  result.effectiveDateTime = at('09:00:00');
  const lower: Partial<Observation> = {
    effectiveDateTime: at('18:00:00'),
    valueQuantity: quantity(result.valueQuantity!.value! - 4, 'g/dL')!,
  };
  plot.copy(result, lower);
  if (done !== undefined) {
    const procedure: Procedure = {
      resourceType: 'Procedure',
      status: 'completed',
      subject: result.subject!,
      code: snomedConcept('1', done),
      performedDateTime: at('12:00:00'),
    };
    plot.copy(procedure, {});
  }
  if (found !== undefined) {
    const condition: Condition = {
      resourceType: 'Condition',
      subject: result.subject!,
      code: snomedConcept('1', found),
      recordedDate: at('17:00:00'),
    };
    plot.copy(condition, {});
  }
  const review = emptyReview();
  reviewChart(chartOf(plot.entries), review, [oneValueADay]);
  return review.violations.length;
}

/** The same of a creatinine that is twice as high in the evening, with or without an emergency visit in between. */
function firesOnCreatinine(arrived: boolean): number {
  const index = Array.from({ length: 250 }, (_, i) => i).find(
    (i) => new Plot(entriesOf(i)).results('2160-0').length > 0,
  )!;
  const plot = new Plot(entriesOf(index));
  const result = plot.results('2160-0')[0]!;
  const at = (time: string): string => clock(result.effectiveDateTime!, time);
  result.effectiveDateTime = at('09:00:00');
  plot.copy(result, {
    effectiveDateTime: at('18:00:00'),
    valueQuantity: quantity(result.valueQuantity!.value! * 2, 'mg/dL')!,
  });
  const visit: Encounter = {
    resourceType: 'Encounter',
    status: 'finished',
    class: { code: arrived ? 'EMER' : 'AMB' },
    period: { start: at('17:00:00') },
  };
  plot.copy(visit, {});
  const review = emptyReview();
  reviewChart(chartOf(plot.entries), review, [oneValueADay]);
  return review.violations.length;
}

describe('two values of a day', () => {
  it('of creatinine differ in who came to a hospital between them', () => {
    expect(firesOnCreatinine(false)).toBe(1);
    expect(firesOnCreatinine(true)).toBe(0);
  });

  it('disagree, whatever else was done', () => {
    expect(fires()).toBe(1);
    expect(fires('Chest X-ray (procedure)')).toBe(1);
  });

  it('may, with a birth, an operation or a transfusion between them', () => {
    for (const done of [
      'Emergency cesarean section (procedure)',
      'Left colectomy (procedure)',
      'Transfusion of red blood cells',
    ])
      expect(fires(done), done).toBe(0);
  });

  it('differ while blood is lost', () => {
    expect(fires(undefined, 'Gastrointestinal hemorrhage (disorder)')).toBe(0);
    expect(fires(undefined, 'Acute bronchitis (disorder)')).toBe(1);
  });
});
