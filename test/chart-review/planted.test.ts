import { describe, expect, it } from 'vitest';
import { emptyReview, reviewChart } from '../../scripts/chart-review/review.ts';
import { RULES } from '../../scripts/chart-review/rules/index.ts';
import { chartOf, entriesOf } from './people.ts';
import { Plot } from './plant.ts';
import { PLANTS } from './plants.ts';

/** People among whom one is sought whom a case fits. */
const PEOPLE = 250;

function broken(entries: Plot['entries']): Map<string, number> {
  const review = emptyReview();
  reviewChart(chartOf(entries), review, RULES);
  const found = new Map<string, number>();
  for (const { rule } of review.violations) found.set(rule, (found.get(rule) ?? 0) + 1);
  return found;
}

const clean = new Map<number, Map<string, number>>();
function brokenBefore(index: number): Map<string, number> {
  const known = clean.get(index) ?? broken([...entriesOf(index)]);
  clean.set(index, known);
  return known;
}

/** The rules that find more in the spoiled chart than before, and the chart's index. */
function planted(name: string): readonly string[] {
  const { plant } = PLANTS[name]!;
  for (let index = 0; index < PEOPLE; index++) {
    if (brokenBefore(index).has(name)) continue;
    const plot = new Plot(entriesOf(index));
    if (!plant(plot)) continue;
    const after = broken(plot.entries);
    return [...after].filter(([rule, n]) => n > (brokenBefore(index).get(rule) ?? 0)).map(([rule]) => rule);
  }
  throw new Error(`none of ${PEOPLE} people has a chart in which ${name} can be planted`);
}

describe('a planted case', { timeout: 120_000 }, () => {
  it('is there for each rule, and for no other', () => {
    expect(Object.keys(PLANTS).sort()).toEqual(RULES.map(({ name }) => name).sort());
  });

  // Besides the rule, only those fire that say the same of the case in another way.
  it.each(RULES.map(({ name }) => name))('breaks %s', (name) => {
    const found = planted(name);
    expect(found).toContain(name);
    expect(found.filter((rule) => rule !== name).sort()).toEqual([...(PLANTS[name]?.also ?? [])].sort());
  });
});
