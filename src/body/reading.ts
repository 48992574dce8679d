import { BLOOD_COUNT_READINGS } from './blood-count.ts';
import { CHEMISTRY_READINGS } from './chemistry.ts';
import { percentileOf } from './growth.ts';
import {
  bodyMassIndex as bmiChart,
  headCircumference,
  height as heightChart,
  weight as weightChart,
  weightForLength,
} from './growth-charts.ts';
import { egfrOf } from './kidney.ts';
import type { Sample } from './sample.ts';

/**
 * Readings that are calculated from other readings of the same occasion, so that the arithmetic of a sample holds: BMI of
 * height and weight, total cholesterol = LDL + HDL + triglycerides / 5 (Friedewald 1972), eGFR of creatinine, a diastolic pressure
 * that keeps its distance from the systolic one.
 */
export const DERIVED_READINGS: Readonly<Record<string, (sample: Sample) => number>> = {
  diastolic_blood_pressure: ({ of, shown }) =>
    of('systolic_blood_pressure') - pulsePressure(of('systolic_blood_pressure') - shown('diastolic_blood_pressure')),
  body_mass_index: ({ of }) => of('weight') / (of('height') / 100) ** 2,
  total_cholesterol: ({ of, shown }) => shown('ldl_cholesterol') + of('hdl_cholesterol') + of('triglycerides') / 5,
  ldl_cholesterol: ({ of }) => of('total_cholesterol') - of('hdl_cholesterol') - of('triglycerides') / 5,
  egfr: ({ sex, age, of }) => egfrOf(of('creatinine'), sex, age, of('height')),
  height_percentile: ({ sex, age, of }) => percentileOf(heightChart, sex, age * 12, of('height')),
  weight_percentile: ({ sex, age, of }) => percentileOf(weightChart, sex, age * 12, of('weight')),
  body_mass_index_percentile: ({ sex, age, of }) => percentileOf(bmiChart, sex, age * 12, of('body_mass_index')),
  weight_for_length_percentile: ({ sex, of }) => percentileOf(weightForLength, sex, of('height'), of('weight')),
  head_circumference_percentile: ({ sex, age, of }) =>
    percentileOf(headCircumference, sex, age * 12, of('head_circumference')),
  ...BLOOD_COUNT_READINGS,
  ...CHEMISTRY_READINGS,
};

/**
 * NHANES 2011-2020: of 55,824 people 1 % have a pulse pressure below 25 mm[Hg], 1 in 1,000 below 18, 1 in 2,000 below 17. What would be less
 * than 26 comes ever closer to 16.
 */
const NARROW = 26;
const LEAST = 16;

const pulsePressure = (difference: number): number =>
  difference >= NARROW ? difference : LEAST + (NARROW - LEAST) * Math.exp((difference - NARROW) / (NARROW - LEAST));

/** Rounds half away from zero to `decimals` places. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale * (1 + Number.EPSILON))) / scale;
}
