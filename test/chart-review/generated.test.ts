import { describe, expect, it } from 'vitest';
import { FIGURES, UNKNOWN } from '../../scripts/chart-review/figures.ts';
import { report } from '../../scripts/chart-review/report.ts';
import { emptyReview, reviewChart } from '../../scripts/chart-review/review.ts';
import { RULES } from '../../scripts/chart-review/rules/index.ts';
import { chartOf, entriesOf, wholeLifeOf } from './people.ts';

const PEOPLE = 250;
/** Lives that are written from birth on, of as early as the twenties. */
const WHOLE_LIVES = 60;
/** Share of what a new module may bring before its codes are entered in the tables of `knowledge`. */
const MOST_UNKNOWN = 0.05;

/** Rules that the simulator still breaks. A rule leaves the list when its fault is mended, and none comes onto it. */
const OPEN: readonly string[] = [];

/** Rules whose subject no module of the library makes yet. */
const WITHOUT_SUBJECT = ['questionnaires'];

describe('charts of generated people', { timeout: 120_000 }, () => {
  const review = emptyReview();
  const charts = Array.from({ length: PEOPLE }, (_, i) => chartOf(entriesOf(i)));
  for (const chart of charts) reviewChart(chart, review, RULES, FIGURES, UNKNOWN);

  it('show nothing that cannot be', () => {
    console.info(report(review, RULES, FIGURES));
    const found = review.violations.filter(({ rule }) => !OPEN.includes(rule));
    expect(found.map(({ rule, patient, sentence }) => `${rule}: ${sentence} (${patient})`)).toEqual([]);
  });

  it('show nothing that cannot be in whole lives either', () => {
    const found = emptyReview();
    for (let i = 0; i < WHOLE_LIVES; i++) reviewChart(wholeLifeOf(i), found, RULES);
    expect(found.examined.get('drug-era')).toBeGreaterThan(20 * WHOLE_LIVES);
    expect(found.violations.map(({ rule, patient, sentence }) => `${rule}: ${sentence} (${patient})`)).toEqual([]);
  });

  it('give every rule something to examine', () => {
    const idle = RULES.map(({ name }) => name).filter((name) => (review.examined.get(name) ?? 0) === 0);
    expect(idle.filter((name) => !WITHOUT_SUBJECT.includes(name))).toEqual([]);
  });

  it('hold few diagnoses, drugs, measures and vaccines of which no rule knows what they need', () => {
    const types = {
      diagnoses: 'Condition',
      drugs: 'MedicationRequest',
      vaccines: 'Immunization',
      measures: 'Observation',
    };
    for (const { name } of UNKNOWN) {
      const unknown = [...(review.unknown.get(name) ?? [])];
      const all = charts.reduce((n, chart) => n + chart.of(types[name as keyof typeof types] as 'Condition').length, 0);
      const share = unknown.reduce((n, [, times]) => n + times, 0) / all;
      expect(share, `${name}: ${unknown.map(([code]) => code).join(', ')}`).toBeLessThan(MOST_UNKNOWN);
    }
  });
});
