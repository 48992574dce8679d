import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One adult examined in NHANES 2015 to March 2020, not pregnant. */
export interface Adult {
  readonly weight: number;
  readonly age: number;
  readonly sex: 'female' | 'male';
  readonly race: string;
  /** Index into BMI_CLASSES, undefined if not measured. */
  readonly bmi: number | undefined;
  readonly systolic: number | undefined;
  readonly diastolic: number | undefined;
  /** At least 140/90, or treated. */
  readonly hypertension: boolean;
  readonly aware: boolean;
  readonly treated: boolean;
  readonly diabetes: boolean;
  readonly classes: number | undefined;
  readonly drugs: readonly string[];
}

export const BMI_CLASSES = ['<25', '25 to <30', '30 to <35', '35+'];
/** Middle of each class among US adults (kg/m2), for a slope per unit. Assumed from the body size of NHANES 2017-18. */
export const BMI_MIDDLES = [22.3, 27.4, 32.2, 40];
/** Lower edges of the age bands of published tables; the age is top-coded at 80. */
export const BANDS = [18, 30, 40, 50, 60, 70, 80];
const CYCLES = new Set(['2015-2016', '2017-2020']);
const DRUGS = ['ace', 'aldo', 'alpha', 'angioten', 'beta', 'ccb', 'diur_loop', 'diur_thz'];
const COUNTS = ['None', 'One', 'Two', 'Three', 'Four or more'];

export const bandOf = (age: number): number => BANDS.findLastIndex((edge) => age >= edge);

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined || text === '' || text === 'NA' ? undefined : Number(text);

/** Reads ../shared/data/nhanes-cardio/nhanes_cardio.csv.gz (run from the repository root). */
export function readAdults(): Adult[] {
  const text = gunzipSync(readFileSync('../shared/data/nhanes-cardio/nhanes_cardio.csv.gz')).toString('utf8');
  const [head, ...lines] = text.trim().split('\n');
  const names = head!.split(',').map((name) => name.replaceAll('"', ''));
  return lines.flatMap((line) => {
    const cells = line.split(',').map((cell) => cell.replaceAll('"', ''));
    const row = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
    return CYCLES.has(row['svy_year'] ?? '') && row['demo_pregnant'] !== 'Yes' ? [adultOf(row)] : [];
  });
}

function adultOf(row: Readonly<Record<string, string>>): Adult {
  const bmi = BMI_CLASSES.indexOf(row['cc_bmi'] ?? '');
  const classes = COUNTS.indexOf(row['bp_med_n_class'] ?? '');
  return {
    weight: Number(row['svy_weight_mec']),
    age: Number(row['demo_age_years']),
    sex: row['demo_gender'] === 'Women' ? 'female' : 'male',
    race: row['demo_race'] ?? '',
    bmi: bmi < 0 ? undefined : bmi,
    systolic: numberOf(row['bp_sys_mean']),
    diastolic: numberOf(row['bp_dia_mean']),
    hypertension: row['htn_jnc7'] === 'Yes',
    aware: row['htn_aware'] === 'Yes',
    treated: row['bp_med_use'] === 'Yes',
    diabetes: row['cc_diabetes'] === 'Yes',
    classes: classes < 0 ? undefined : classes,
    drugs: DRUGS.filter((drug) => row[`bp_med_${drug}`] === 'Yes'),
  };
}

export interface Estimate {
  readonly mean: number;
  readonly sd: number;
  readonly n: number;
}

/** Weighted mean of a value over those for whom it is known. */
export function estimate(adults: readonly Adult[], value: (adult: Adult) => number | boolean | undefined): Estimate {
  const known = adults.flatMap((adult) => {
    const x = value(adult);
    return x === undefined ? [] : [[Number(x), adult.weight] as const];
  });
  const total = known.reduce((sum, [, w]) => sum + w, 0);
  const mean = known.reduce((sum, [x, w]) => sum + w * x, 0) / total;
  const variance = known.reduce((sum, [x, w]) => sum + w * (x - mean) ** 2, 0) / total;
  return { mean, sd: Math.sqrt(variance), n: known.length };
}

export const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
