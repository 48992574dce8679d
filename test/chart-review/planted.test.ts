import { isDeepStrictEqual } from 'node:util';
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

/** The rules that find more in the spoiled chart than before: of the first person in whom they are the expected ones. */
function planted(name: string, expected: readonly string[]): readonly string[] {
  let found: readonly string[] = [];
  for (let index = 0; index < PEOPLE; index++) {
    if (brokenBefore(index).has(name)) continue;
    const plot = new Plot(entriesOf(index));
    if (!PLANTS[name]!.plant(plot)) continue;
    const after = broken(plot.entries);
    found = [...after].filter(([rule, n]) => n > (brokenBefore(index).get(rule) ?? 0)).map(([rule]) => rule);
    if (isDeepStrictEqual(found.toSorted(), expected)) break;
  }
  return found.toSorted();
}

describe('a planted case', { timeout: 120_000 }, () => {
  it('is there for each rule, and for no other', () => {
    expect(Object.keys(PLANTS).sort()).toEqual(RULES.map(({ name }) => name).sort());
  });

  // Besides the rule, only those fire that say the same of the case in another way. What else is in a chart may make a
  // case more than it is (a visit that is moved meets another), so it is tried on several people.
  it.each(RULES.map(({ name }) => name))('breaks %s', (name) => {
    const expected = [name, ...(PLANTS[name]?.also ?? [])].sort();
    expect(planted(name, expected)).toEqual(expected);
  });
});
