import { numberOf, timeOf } from '../chart.ts';
import { groupBy, pairs } from '../group.ts';
import { loinc, words } from '../resource.ts';
import type { Rule } from '../rule.ts';
import { YEAR } from '../time.ts';

/** Results that are measured finely enough never to repeat for long: steps of 1 in some tens to hundreds. */
const FINE = ['29463-7', '8480-6', '2345-7', '1558-6', '2093-3', '2571-8', '13457-7', '2085-9', '8867-4'];
/** So many in a row, over so many years. Pulses are read in whole beats and at each visit: a step of one down is one of twelve. */
const RUN = 6;
const PULSES = { code: '8867-4', run: 9 };
const LONG = 2 * YEAR;
/** Years until which children gain weight by steps of a few hundred grams, which are equal now and then. */
const GROWS = 5;

/** Runs of six results of a finely measured thing over two years: not all the same, nor each less or more by the same amount. */
export const frozenValues: Rule = {
  name: 'frozen-values',
  finds: 'a value that stands still for years, or moves by the same step each time',
  review(chart, examine) {
    const results = chart.of('Observation').filter(({ code }) => FINE.includes(loinc(code) ?? ''));
    for (const [code, same] of groupBy(results, ({ code }) => loinc(code))) {
      const byTime = same.toSorted((a, b) => timeOf(a) - timeOf(b));
      const length = code === PULSES.code ? PULSES.run : RUN;
      for (let i = length; i <= byTime.length; i++) {
        const run = byTime.slice(i - length, i);
        if (timeOf(run.at(-1)!) - timeOf(run[0]!) < LONG) continue;
        const values = run.map((result) => numberOf(result)!);
        const steps = new Set([...pairs(values)].map(([from, to]) => (to - from).toFixed(3)));
        const grows = chart.ageAt(run[0]!.effectiveDateTime!) < GROWS && values[0] !== values[1];
        examine(steps.size > 1 || grows, run, () => `${words(run[0]!.code)} ${values.join(', ')}`);
      }
    }
  },
};
