import { type Chart, numberOf, timeOf } from '../chart.ts';
import type { Rule } from '../rule.ts';
import { DAY } from '../time.ts';

const WEIGHT = '29463-7';
const HEIGHT = '8302-2';
/** Of rounding: weight to 0.1 kg, height to 0.1 cm, index to 0.1. */
const RELATIVE = 0.006;
const ABSOLUTE = 0.06;

const lastBefore = (chart: Chart, code: string, time: number): number | undefined => {
  const before = chart.results(code).filter((result) => timeOf(result) <= time);
  const last = before.at(-1);
  return last && numberOf(last);
};

/** Each BMI: it is that of a weight of its day and of the last height. */
export const bodyMassIndex: Rule = {
  name: 'body-mass-index',
  finds: 'a BMI that does not follow from weight and height',
  review(chart, examine) {
    for (const index of chart.results('39156-5')) {
      const time = timeOf(index);
      const weight = lastBefore(chart, WEIGHT, time + DAY / 2);
      const height = lastBefore(chart, HEIGHT, time + DAY / 2);
      const reported = numberOf(index);
      if (weight === undefined || height === undefined || reported === undefined) continue;
      const derived = weight / (height / 100) ** 2;
      const fits = Math.abs(reported - derived) <= derived * RELATIVE + ABSOLUTE;
      const told = (): string =>
        `${reported} at ${weight} kg and ${height} cm, not ${derived.toFixed(1)}, ${index.effectiveDateTime}`;
      examine(fits, index, told);
    }
  },
};
