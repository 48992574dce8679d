import { describe, expect, it } from 'vitest';
import { FIGURES, UNKNOWN } from '../../scripts/chart-review/figures.ts';
import { report } from '../../scripts/chart-review/report.ts';
import { emptyReview, reviewChart } from '../../scripts/chart-review/review.ts';
import { RULES } from '../../scripts/chart-review/rules/index.ts';
import { chartOf, entriesOf } from './people.ts';

const PEOPLE = 250;

/** Rules that the simulator still breaks. A rule leaves the list when its fault is mended, and none comes onto it. */
const OPEN = [
  ...['drug-allergy', 'drug-doubled', 'fasting', 'same-day-visits', 'supply-hoarded', 'acute-illness-ends'],
  ...['order-ends', 'blood-pressure'],
];

/** Rules whose subject no module of the library makes yet. */
const WITHOUT_SUBJECT = ['pregnancy-age', 'questionnaires'];

describe('charts of generated people', { timeout: 120_000 }, () => {
  const review = emptyReview();
  for (let i = 0; i < PEOPLE; i++) reviewChart(chartOf(entriesOf(i)), review, RULES, FIGURES, UNKNOWN);

  it('show nothing that cannot be', () => {
    console.info(report(review, RULES, FIGURES));
    const found = review.violations.filter(({ rule }) => !OPEN.includes(rule));
    expect(found.map(({ rule, patient, sentence }) => `${rule}: ${sentence} (${patient})`)).toEqual([]);
  });

  it('give every rule something to examine', () => {
    const idle = RULES.map(({ name }) => name).filter((name) => (review.examined.get(name) ?? 0) === 0);
    expect(idle.filter((name) => !WITHOUT_SUBJECT.includes(name))).toEqual([]);
  });

  it('hold no diagnosis, drug, measure or vaccine of which no rule knows what it needs', () => {
    expect([...review.unknown].flatMap(([kind, codes]) => [...codes.keys()].map((code) => `${kind}: ${code}`))).toEqual(
      [],
    );
  });
});
