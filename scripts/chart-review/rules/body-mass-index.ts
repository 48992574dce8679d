import type { Observation } from 'fhir/r4.js';
import { type Chart, numberOf, timeOf } from '../chart.ts';
import type { Rule } from '../rule.ts';
import { DAY } from '../time.ts';

const WEIGHT = '29463-7';
const HEIGHT = '8302-2';
/** Of rounding: weight to 0.1 kg, height to 0.1 cm, index to 0.1. */
const RELATIVE = 0.006;
const ABSOLUTE = 0.06;

/** The last result up to half a day later; of those of the same visit, if it has one: fluid can come or go within the day. */
const lastBeside = (chart: Chart, code: string, index: Observation): number | undefined => {
  const before = chart.results(code).filter((result) => timeOf(result) <= timeOf(index) + DAY / 2);
  const visit = index.encounter?.reference;
  const last = before.findLast(({ encounter }) => encounter?.reference === visit) ?? before.at(-1);
  return last && numberOf(last);
};

/** Each BMI: it is that of a weight of its visit or day and of the last height. */
export const bodyMassIndex: Rule = {
  name: 'body-mass-index',
  finds: 'a BMI that does not follow from weight and height',
  review(chart, examine) {
    for (const index of chart.results('39156-5')) {
      const weight = lastBeside(chart, WEIGHT, index);
      const height = lastBeside(chart, HEIGHT, index);
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
