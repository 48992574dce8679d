import { type Chart, numberOf, timeOf } from '../chart.ts';
import { pairs } from '../group.ts';
import { words } from '../resource.ts';
import type { Examine, Rule } from '../rule.ts';
import { at, YEAR } from '../time.ts';

/** How much less the second of two may be, cm: a measurement in routine care is off by 0.5 to 1 (WHO growth reference), a tape by half of that. */
const ERROR = { height: 1.5, head: 1 };
/** Years at which nobody grows any more, and from which people shrink. */
const GROWN = 22;
const SHRINKS = 50;
/** How far two heights of a grown-up lie apart at most, cm; in the old 1 cm more for each 5 years. */
const SAME_HEIGHT = 3;
/** Fastest growth, cm a year, after the first birthday (peak of puberty 12, second year of life 14, more in who was born early). */
const FASTEST = 18;
/** What two measurements of a child may make of it besides: each is off by 1.3 cm in US offices (Lipman 2004, Arch Dis Child 89:342). */
const OFF = 3;

const shrink = (chart: Chart, code: string, most: number, untilAge: number, examine: Examine): void => {
  const taken = chart.results(code).filter(({ effectiveDateTime }) => chart.ageAt(effectiveDateTime!) < untilAge);
  for (const [before, result] of pairs(taken)) {
    const [from, to] = [numberOf(before)!, numberOf(result)!];
    const told = (): string =>
      `${words(result.code)} ${from} on ${before.effectiveDateTime}, ${to} on ${result.effectiveDateTime}`;
    examine(to >= from - most, [before, result], told);
  }
};

/** Neighbouring heights and heads of children, heights of adults: children do not shrink, nobody grows too fast, adults keep their height. */
export const growth: Rule = {
  name: 'growth',
  finds: 'a child that shrinks, a height that jumps',
  review(chart, examine) {
    shrink(chart, '8302-2', ERROR.height, 18, examine);
    shrink(chart, '9843-4', ERROR.head, 5, examine);
    for (const [before, result] of pairs(chart.results('8302-2'))) {
      const age = chart.ageAt(before.effectiveDateTime!);
      const years = (timeOf(result) - timeOf(before)) / YEAR;
      const change = numberOf(result)! - numberOf(before)!;
      const grown = age >= GROWN;
      if (age < 1) continue;
      const most = grown ? SAME_HEIGHT : FASTEST * years + OFF;
      const old = Math.min(years, Math.max(0, age + years - SHRINKS));
      const least = grown ? -SAME_HEIGHT - old / 5 : Number.NEGATIVE_INFINITY;
      const told = (): string =>
        `${numberOf(before)} cm on ${before.effectiveDateTime}, ${numberOf(result)} cm on ${result.effectiveDateTime}`;
      examine(change <= most && change >= least, [before, result], told);
    }
    const born = at(chart.birthDate);
    for (const result of chart.results('8302-2')) {
      const age = (timeOf(result) - born) / YEAR;
      const height = numberOf(result)!;
      // A newborn is under 60 cm, a child of two under 110, of ten under 180.
      const tallest = age < 0.1 ? 65 : age < 2 ? 110 : age < 10 ? 180 : 230;
      examine(height <= tallest, result, () => `${height} cm at ${age.toFixed(1)} years`);
    }
  },
};
