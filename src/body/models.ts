import { BLOOD_COUNT_MODELS } from './blood-count.ts';
import { CHEMISTRY_MODELS } from './chemistry.ts';
import { type GrowthChart, percentileOf } from './growth.ts';
import {
  bodyMassIndex as bmiChart,
  headCircumference,
  height as heightChart,
  weight as weightChart,
  weightForLength,
} from './growth-charts.ts';
import { creatinineOf } from './kidney.ts';
import { fromNorm, type Making } from './making.ts';
import type { Model } from './model.ts';
import { interpolate } from './norm.ts';
import type { NORMS } from './norms.ts';
import { BMI_LASTING, bodyMassIndex, HEIGHT_LASTING, headAt, heightAt } from './size.ts';

/**
 * Share that stays for life. High-density cholesterol of 17,549 Olmsted residents (Allen 2018, nafld2 of R's survival):
 * correlation of readings 0.84 after a year, 0.75 after 4, 0.70 after 10, 0.67 after 17, over 0.86 for the same weeks: levels
 * 0.97, 0.87, 0.81, 0.78. Used for all laboratory values (assumed for the others).
 */
const LASTING = (): number => 0.75;
/** Fever: 10 beats and about 2 breaths a minute per degree above 37.2 (labs_vitals.yaml, recalled; breaths assumed). */
const fever = (made: Making): number => Math.max(0, made.of('body_temperature') - 37.2);

/**
 * Glucose of a mixed day against HbA1c: NHANES 93.5 at 5.4 % without and 148.6 at 7.56 % with diabetes, slope above 6 % as
 * ADAG (Nathan 2008: 28.7 mg/dL per %); below 6 % flatter (r about 0.4 in people without diabetes; assumed). Own SD 8, growing
 * with HbA1c above 6 %, so that both correlate at 0.8 and the 95th percentile of men of 40 to 59 comes near 212.
 * Lower at 12-19 (90 and 88, NHANES 2017-18) and in small children (assumed), and 1.5 lower in women.
 */
function glucoseAt(made: Making): number {
  return usualGlucose(made) + Math.min(60, 8 + 13 * Math.max(0, made.of('hba1c') - 6)) * made.score;
}

/** What glucose is beside 94 mg/dL, by sex and age. */
const GLUCOSE_AGES = [0, 5, 15, 25, 42];
const GLUCOSE = { female: [-15.5, -7.5, -3.5, -1.5, -1.5], male: [-14, -6, -2, -1.2, 0] };

/** Mean of those of this HbA1c. */
function usualGlucose({ sex, age, of }: Making): number {
  const a1c = of('hba1c');
  const usual = 94 + interpolate(GLUCOSE_AGES, GLUCOSE[sex], age);
  return usual + 11 * (Math.min(a1c, 6) - 5.4) + 30 * Math.max(0, a1c - 6);
}

/** Share of what makes somebody's glucose higher than usual that a fast leaves (assumed): NHANES 2017-18 has 86 to 118 (5th, 95th percentile) fasting, 75 to 106 of a mixed day. */
const FASTED = 0.75;

/** Share of an adult's urea nitrogen. */
const [UREA_AGES, UREA_SHARES] = [
  [0, 1, 15, 25],
  [0.7, 0.85, 0.95, 1],
];

/**
 * Urea nitrogen with eGFR: NHANES 2017-18 means 13.4, 16.6, 21.6, 28, 40 at eGFR 108, 78, 54, 39, 19 follow the power -0.65.
 * Below 10 it rises no more: such people are dialysed. The rest of the same survey's means by sex and age: women 11.9, 13.4, 17.9, men 14.1, 15.6, 18.2.
 */
function ureaNitrogen(made: Making): number {
  const { sex, age, score } = made;
  const usual = sex === 'female' ? 11.8 * Math.exp(0.005 * Math.max(0, age - 50)) : 13.6;
  return (
    usual *
    interpolate(UREA_AGES, UREA_SHARES, age) *
    (108 / Math.max(10, made.of('egfr'))) ** 0.65 *
    Math.exp(0.24 * score)
  );
}

const simple = (name: keyof typeof NORMS, limits: readonly [number, number], trait = LASTING): Model => ({
  name,
  parents: [],
  trait,
  limits,
  base: fromNorm(name),
});

const heartRate = fromNorm('heart_rate');
const respiratoryRate = fromNorm('respiratory_rate');
const saturation = fromNorm('oxygen_saturation');
const filtration = fromNorm('egfr');
const carbonDioxide = fromNorm('carbon_dioxide');

/**
 * What lies beyond the limits counts a third (assumed): who has such a value for years has a disease or takes a drug, and that is a
 * module's.
 */
const healthy =
  (low: number, high: number, base: Model['base']): Model['base'] =>
  (made) => {
    const value = base(made);
    const within = Math.max(low, Math.min(high, value));
    return within + (value - within) / 3;
  };
const potassium = healthy(3.4, 5.2, fromNorm('potassium'));

/** Nobody's lungs are worse for life without a disease: reference interval 95 to 100 %; a device may show a point less. */
const HEALTHY_SATURATION = 95.5;

/** A percentile on a chart, by the age in months or by another variable. */
const percentile = (name: string, chart: GrowthChart, of: string, by?: string): Model => ({
  name,
  parents: by === undefined ? [of] : [of, by],
  trait: LASTING,
  limits: [0, 100],
  base: (made) => percentileOf(chart, made.sex, by === undefined ? made.age * 12 : made.of(by), made.of(of)),
});

/** In an order in which parents come first. Limits: what is seen in living people (assumed). */
export const MODELS: readonly Model[] = [
  // How early a child grows fastest (at 12.2 years the mean girl, at 13.9 the mean boy: Largo 1978, Ann Hum Biol 5:421), in standard deviations.
  { name: 'maturity', parents: [], trait: () => 1, limits: [-5, 5], base: ({ score }) => score },
  { name: 'height', parents: ['maturity'], trait: HEIGHT_LASTING, limits: [30, 230], base: heightAt },
  { name: 'body_mass_index', parents: ['height'], trait: BMI_LASTING, limits: [8, 90], base: bodyMassIndex },
  {
    name: 'weight',
    parents: ['height', 'body_mass_index'],
    trait: LASTING,
    limits: [0.4, 350],
    base: (made) => made.of('body_mass_index') * (made.of('height') / 100) ** 2,
  },
  { name: 'head_circumference', parents: [], trait: HEIGHT_LASTING, limits: [22, 68], base: headAt },
  percentile('height_percentile', heightChart, 'height'),
  percentile('weight_percentile', weightChart, 'weight'),
  percentile('body_mass_index_percentile', bmiChart, 'body_mass_index'),
  percentile('weight_for_length_percentile', weightForLength, 'weight', 'height'),
  percentile('head_circumference_percentile', headCircumference, 'head_circumference'),
  simple('systolic_blood_pressure', [50, 260]),
  simple('diastolic_blood_pressure', [25, 150]),
  simple('body_temperature', [33, 42]),
  {
    name: 'heart_rate',
    parents: ['body_temperature'],
    trait: LASTING,
    limits: [30, 230],
    base: (made) => heartRate(made) + 10 * fever(made),
  },
  {
    name: 'respiratory_rate',
    parents: ['body_temperature'],
    trait: LASTING,
    limits: [8, 80],
    base: (made) => respiratoryRate(made) + 2 * fever(made),
  },
  {
    name: 'oxygen_saturation',
    parents: [],
    trait: LASTING,
    limits: [60, 100],
    base: (made) => Math.max(HEALTHY_SATURATION, saturation(made)),
  },
  simple('hba1c', [3.8, 18]),
  { name: 'glucose', parents: ['hba1c'], trait: LASTING, limits: [35, 900], base: glucoseAt },
  {
    name: 'fasting_glucose',
    parents: ['glucose', 'hba1c'],
    trait: LASTING,
    limits: [35, 600],
    // NHANES 2017-18: plasma of fasting people 102.9 and 99.7 at 20-39, serum of a mixed day 92.3 and 88; with diabetes 154 and
    // 149 (the two methods differ as well), in the old still more: so that both diseased and others come near.
    base: (made) =>
      interpolate([30, 60], [7, 10], made.age) + (1 - FASTED) * usualGlucose(made) + FASTED * made.of('glucose'),
  },
  simple('hdl_cholesterol', [10, 140]),
  simple('triglycerides', [25, 3000]),
  simple('ldl_cholesterol', [15, 450]),
  {
    name: 'total_cholesterol',
    parents: ['ldl_cholesterol', 'hdl_cholesterol', 'triglycerides'],
    trait: LASTING,
    limits: [40, 1200],
    base: (made) => made.of('ldl_cholesterol') + made.of('hdl_cholesterol') + made.of('triglycerides') / 5,
  },
  {
    name: 'egfr',
    parents: [],
    trait: LASTING,
    // Below it people are dialysed: creatinine stays at 7 to 10 mg/dL (Obrador 1999, Kidney Int 56:2227, 90,897 US patients: 8.5, filtration 7.1).
    limits: [6, 150],
    // What falls lower than age alone brings it is a disease, and a module's.
    base: (made) => Math.max(made.age < 18 ? 0 : 25, filtration(made)),
  },
  {
    name: 'creatinine',
    parents: ['egfr', 'height'],
    trait: LASTING,
    limits: [0.15, 20],
    base: (made) => creatinineOf(made.of('egfr'), made.sex, made.age, made.of('height')),
  },
  { name: 'urea_nitrogen', parents: ['egfr'], trait: LASTING, limits: [3, 180], base: ureaNitrogen },
  { ...simple('sodium', [110, 170]), base: healthy(133, 147, fromNorm('sodium')) },
  simple('chloride', [75, 130]),
  {
    name: 'carbon_dioxide',
    parents: ['egfr'],
    trait: LASTING,
    limits: [6, 45],
    // CKD G5 untreated 20 against 26 (labs_vitals.yaml, recalled): 0.2 per mL/min below 40.
    base: (made) => carbonDioxide(made) - 0.2 * Math.max(0, Math.min(40, childless(made)) - made.of('egfr')),
  },
  {
    name: 'potassium',
    parents: ['egfr'],
    trait: LASTING,
    limits: [2, 8],
    // NHANES 2017-18: 4.06, 4.15, 4.25, 4.43 at eGFR 108, 78, 54, 39: 0.006 per mL/min below 75.
    base: (made) => potassium(made) + 0.006 * Math.max(0, Math.min(75, childless(made)) - made.of('egfr')),
  },
  { ...simple('calcium', [5, 15]), base: healthy(8.4, 10.4, fromNorm('calcium')) },
  simple('urine_albumin_creatinine_ratio', [1, 8000]),
  simple('white_blood_cells', [0.3, 60]),
  ...BLOOD_COUNT_MODELS,
  ...CHEMISTRY_MODELS,
];

/** An infant's filtration is low because it is young, not ill: no electrolyte follows it under 2 years. */
const childless = ({ age }: Making): number => (age < 2 ? 0 : Number.POSITIVE_INFINITY);
