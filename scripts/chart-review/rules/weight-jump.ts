import { type Chart, numberOf, timeOf } from '../chart.ts';
import { pairs } from '../group.ts';
import { words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { at, DAY } from '../time.ts';

/** Within a month, as a share. */
const MOST = 0.15;
const MONTH = 31 * DAY;
/** Years from which children no longer double their weight. */
const FROM = 2;

/** What a mother loses with a child, in kg: child, placenta, waters and blood. */
const BORN = 6;

const births = (chart: Chart): readonly number[] =>
  chart
    .of('Procedure')
    .filter(({ code }) => /deliver|cesarean/i.test(words(code)))
    .map(({ performedPeriod, performedDateTime }) => at(performedPeriod?.start ?? performedDateTime ?? ''));

/** Neighbouring weights within a month, from two years of age: they differ by 15 % at most, and by what was born between. */
export const weightJump: Rule = {
  name: 'weight-jump',
  finds: 'a weight that changes by more than 15 % in a month',
  review(chart, examine) {
    const born = births(chart);
    for (const [before, result] of pairs(chart.results('29463-7'))) {
      if (chart.ageAt(before.effectiveDateTime!) < FROM || timeOf(result) - timeOf(before) > MONTH) continue;
      const [from, to] = [numberOf(before)!, numberOf(result)!];
      const told = (): string => `${from} kg on ${before.effectiveDateTime}, ${to} kg on ${result.effectiveDateTime}`;
      const loss = born.some((t) => t > timeOf(before) && t < timeOf(result)) ? BORN : 0;
      examine(to - from <= MOST * from && from - to <= MOST * from + loss, [before, result], told);
    }
  },
};
