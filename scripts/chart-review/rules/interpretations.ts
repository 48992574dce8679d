import { numberOf } from '../chart.ts';
import { words } from '../resource.ts';
import type { Rule } from '../rule.ts';

/** Results with a reference range and a flag: the flag is what the range says. */
export const interpretations: Rule = {
  name: 'interpretations',
  finds: 'a flag that the reference range denies',
  review(chart, examine) {
    for (const result of chart.of('Observation')) {
      const range = result.referenceRange?.[0];
      const flag = result.interpretation?.[0]?.coding?.[0]?.code;
      const value = numberOf(result);
      if (!range || flag === undefined || value === undefined) continue;
      const { low, high } = range;
      const due =
        value > (high?.value ?? Infinity) ? ['H', 'HH'] : value < (low?.value ?? -Infinity) ? ['L', 'LL'] : ['N'];
      const told = (): string => `${words(result.code)} ${value} is ${flag}, range ${low?.value} to ${high?.value}`;
      examine(due.includes(flag), result, told);
    }
  },
};
