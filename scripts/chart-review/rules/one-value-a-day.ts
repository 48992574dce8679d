import { numberOf } from '../chart.ts';
import { groupBy } from '../group.ts';
import { loinc, words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { dayOf } from '../time.ts';

/** How far two results of a day may lie apart, as a share: what does not change within a day. */
const STEADY: Readonly<Record<string, number>> = {
  '8302-2': 0.02,
  '29463-7': 0.04,
  '9843-4': 0.02,
  '4548-4': 0.06,
  '2093-3': 0.15,
  '2085-9': 0.15,
  '2160-0': 0.25,
  '718-7': 0.2,
};

/** A last digit, in any of their units. */
const ROUNDING = 0.1 + 1e-9;

/** Results of one code and day of what is steady within a day: they agree. */
export const oneValueADay: Rule = {
  name: 'one-value-a-day',
  finds: 'two panels of one day that disagree',
  review(chart, examine) {
    const results = chart.of('Observation').filter(({ code }) => STEADY[loinc(code) ?? ''] !== undefined);
    const days = groupBy(results, ({ code, effectiveDateTime }) => `${loinc(code)} ${dayOf(effectiveDateTime ?? '')}`);
    for (const same of days.values()) {
      if (same.length < 2) continue;
      const values = same.map((result) => numberOf(result) ?? Number.NaN);
      const [most, least] = [Math.max(...values), Math.min(...values)];
      const apart = STEADY[loinc(same[0]!.code) ?? '']!;
      const told = (): string => `${words(same[0]!.code)} ${values.join(' and ')}, ${same[0]!.effectiveDateTime}`;
      examine(most - least <= most * apart + ROUNDING, same, told);
    }
  },
};
