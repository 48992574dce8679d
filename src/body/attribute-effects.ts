import { type Draws, type Duration, WEEK, YEAR } from '../base/index.ts';
import type { Value } from '../engine/index.ts';
import type { EffectPlan } from './effect.ts';
import { responding } from './response.ts';

/** An effect on one variable; with `target` the shift brings the level there from where it would be without it. */
export interface Movement {
  readonly variable: string;
  readonly plan: EffectPlan;
  readonly target?: number;
}

type Effects = (value: Value, draws: Draws) => readonly Movement[];

const move = (
  name: string,
  variable: string,
  shift: number,
  over: Duration,
  { relative = false, target }: { relative?: boolean; target?: number } = {},
): Movement => ({
  variable,
  plan: { shift, relative, over, agent: `attribute ${name}`, family: `attribute ${name}` },
  ...(target !== undefined && { target }),
});

/** While the attribute is true. */
const when =
  (effects: (draws: Draws) => readonly Movement[]): Effects =>
  (value, draws) =>
    value === true ? effects(draws) : [];

/**
 * Diabetes, untreated: HbA1c 1.9 points (SD 0.8) above the person's own (NHANES 2011-20: 7.56 with diabetes, treated and not,
 * 5.4 without; newly diagnosed 8.6, recalled), glucose follows. Triglycerides and HDL: half of the differences 158.5 : 115.2
 * and 46.2 : 54.5 mg/dL of the same survey, the rest being the BMI's (assumed).
 */
const diabetes = when((draws) => [
  move('diabetes', 'hba1c', responding(draws, 'diabetes', 1.9, 0.8), 2 * YEAR),
  move('diabetes', 'triglycerides', 0.18, 2 * YEAR, { relative: true }),
  move('diabetes', 'hdl_cholesterol', -0.08, 2 * YEAR, { relative: true }),
]);

/** HbA1c of prediabetes 5.8 (0.25) (labs_vitals.yaml, recalled) against 5.45 in people without. */
const prediabetes = when((draws) => [move('prediabetes', 'hba1c', responding(draws, 'prediabetes', 0.35, 0.1), YEAR)]);

/** Severity 1 to 4 as GMF counts it: lipids worsen by a step each (assumed; GMF's own bands are wider than life). */
const diabetesSeverity: Effects = (value) => {
  const steps = typeof value === 'number' ? Math.max(0, value - 1) : 0;
  if (steps === 0) return [];
  return [
    move('diabetes_severity', 'triglycerides', 0.12 * steps, YEAR, { relative: true }),
    move('diabetes_severity', 'hdl_cholesterol', -0.04 * steps, YEAR, { relative: true }),
  ];
};

/**
 * Hypertension: NHANES 2015-20 untreated 150/84 mm[Hg], without 117/70; the untreated are older (121/69 at their age) and
 * partly raised by chance on the day of the survey, so 24 (SD 7) and 13 (SD 5); the severe 20/10 more (assumed).
 */
const hypertension = when((draws) => [
  move('hypertension', 'systolic_blood_pressure', responding(draws, 'hypertension', 24, 7), YEAR),
  move('hypertension', 'diastolic_blood_pressure', responding(draws, 'hypertension.diastolic', 13, 5), YEAR),
]);
const severeHypertension = when((draws) => [
  move('hypertension_severe', 'systolic_blood_pressure', responding(draws, 'hypertension_severe', 20, 6), YEAR / 2),
  move('hypertension_severe', 'diastolic_blood_pressure', responding(draws, 'hypertension_severe', 10, 3), YEAR / 2),
]);

/** eGFR by CKD stage (KDIGO 2012: G2 60-89, G3 30-59, G4 15-29, G5 below 15), somewhere in the middle of it. */
const STAGES: Readonly<Record<number, { readonly low: number; readonly high: number; readonly albumin: number }>> = {
  1: { low: 0, high: 0, albumin: 7 },
  2: { low: 63, high: 85, albumin: 7 },
  3: { low: 33, high: 57, albumin: 12 },
  4: { low: 17, high: 28, albumin: 40 },
  5: { low: 6, high: 13, albumin: 80 },
};

/** Stage of chronic kidney disease, 0 to 5. Albuminuria of a median 8 mg/g times the stage's factor (assumed). */
const kidneyDisease: Effects = (value, draws) => {
  const stage = typeof value === 'number' ? STAGES[value] : undefined;
  if (!stage) return [];
  const middle = (stage.low + stage.high) / 2;
  const aim = middle + responding(draws, 'ckd', 1, 0.35) * (stage.high - middle) - (stage.high - middle);
  const albumin = stage.albumin * Math.exp(responding(draws, 'ckd.albumin', 1, 0.3) - 1) - 1;
  return [
    ...(stage.high > 0 ? [move('ckd', 'egfr', 0, YEAR / 2, { relative: true, target: aim })] : []),
    move('ckd', 'urine_albumin_creatinine_ratio', albumin, YEAR / 2, { relative: true }),
  ];
};

/** Stable heart failure: saturation 2 points lower, 8 beats and 2 breaths more (assumed; acute failure is a module's matter). */
const heartFailure = when((draws) => [
  move('chf', 'oxygen_saturation', -responding(draws, 'chf', 2, 0.7), 4 * WEEK),
  move('chf', 'heart_rate', 8, 4 * WEEK),
  move('chf', 'respiratory_rate', 2, 4 * WEEK),
]);

/** Levels of 25-hydroxyvitamin D in Black people 20 (10) against 28 (11) ng/mL of all (labs_vitals.yaml, recalled). */
const race: Effects = (value) =>
  value === 'black' ? [move('race', 'vitamin_d', -0.32, YEAR, { relative: true })] : [];

/**
 * Alcohol use disorder: GGT of 120 (130) U/L and a red cell volume of 98 fL are those of patients in care (labs_vitals.yaml,
 * recalled); among all who drink too much GGT about doubles, AST rises by two fifths, cells by 3 fL (assumed).
 */
const alcoholic = when((draws) => [
  move('alcoholic', 'gamma_glutamyl_transferase', responding(draws, 'alcoholic', 1, 0.6), 2 * YEAR, { relative: true }),
  move('alcoholic', 'aspartate_aminotransferase', 0.4, 2 * YEAR, { relative: true }),
  move('alcoholic', 'alanine_aminotransferase', 0.2, 2 * YEAR, { relative: true }),
  move('alcoholic', 'mean_corpuscular_volume', 3, YEAR),
]);

/**
 * Smokers against others: HDL -5.7 %, triglycerides +9.1 %, LDL +1.7 % (Craig 1989, BMJ 298:784); white cells +15 %, C-reactive protein
 * +20 % and red cells +1.5 % (assumed).
 */
const smoker = when(() => [
  move('smoker', 'hdl_cholesterol', -0.057, YEAR, { relative: true }),
  move('smoker', 'triglycerides', 0.091, YEAR, { relative: true }),
  move('smoker', 'ldl_cholesterol', 0.017, YEAR, { relative: true }),
  move('smoker', 'white_blood_cells', 0.15, YEAR, { relative: true }),
  move('smoker', 'c_reactive_protein', 0.2, YEAR, { relative: true }),
  move('smoker', 'red_blood_cells', 0.015, YEAR, { relative: true }),
]);

const TABLE: ReadonlyMap<string, Effects> = new Map([
  ['diabetes', diabetes],
  ['prediabetes', prediabetes],
  ['diabetes_severity', diabetesSeverity],
  ['hypertension', hypertension],
  ['hypertension_severe', severeHypertension],
  ['ckd', kidneyDisease],
  ['chf', heartFailure],
  ['smoker', smoker],
  ['alcoholic', alcoholic],
  ['race', race],
]);

/** What an attribute's new value does to the body; undefined if the attribute has nothing to do with it. */
export function attributeEffects(name: string, value: Value, draws: Draws): readonly Movement[] | undefined {
  return TABLE.get(name)?.(value, draws);
}
