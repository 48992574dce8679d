import { numberOf, timeOf } from '../chart.ts';
import { pairs } from '../group.ts';
import type { Rule } from '../rule.ts';
import { DAY } from '../time.ts';

/** Within a month, as a share. */
const MOST = 0.15;
const MONTH = 31 * DAY;
/** Years from which children no longer double their weight. */
const FROM = 2;

/** Neighbouring weights within a month, from two years of age: they differ by 15 % at most. */
export const weightJump: Rule = {
  name: 'weight-jump',
  finds: 'a weight that changes by more than 15 % in a month',
  review(chart, examine) {
    for (const [before, result] of pairs(chart.results('29463-7'))) {
      if (chart.ageAt(before.effectiveDateTime!) < FROM || timeOf(result) - timeOf(before) > MONTH) continue;
      const [from, to] = [numberOf(before)!, numberOf(result)!];
      const told = (): string => `${from} kg on ${before.effectiveDateTime}, ${to} kg on ${result.effectiveDateTime}`;
      examine(Math.abs(to - from) <= MOST * from, [before, result], told);
    }
  },
};
