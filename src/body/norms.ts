/**
 * Distributions of single readings by sex and age of people without the disease and the drugs that move the variable.
 * Disease and drugs are added by effects, so that all comers come out of the modules that are loaded.
 */
export interface Norm {
  /** `log`: centre and spread are mean and SD of ln(value - origin); `reflected`: of ln(origin - value). */
  readonly scale: 'linear' | 'log' | 'reflected';
  readonly origin?: number;
  /** Ages in years at which the columns hold; linear between, constant outside. */
  readonly ages: readonly number[];
  readonly female: Column;
  readonly male: Column;
}

export interface Column {
  readonly centre: readonly number[];
  readonly spread: readonly number[];
}

export type Sex = 'female' | 'male';

/** Value at `age` of a table that is linear between `ages` and constant outside. */
export function interpolate(ages: readonly number[], values: readonly number[], age: number): number {
  if (age <= ages[0]!) return values[0]!;
  const last = ages.length - 1;
  if (age >= ages[last]!) return values[last]!;
  let low = 0;
  while (ages[low + 1]! <= age) low++;
  return values[low]! + ((values[low + 1]! - values[low]!) * (age - ages[low]!)) / (ages[low + 1]! - ages[low]!);
}

/** Centre and spread of a lognormal part from means and SDs of its distance to the origin. */
function lognormal(origin: number, means: readonly number[], sds: readonly number[]): Column {
  const distance = means.map((mean) => Math.abs(mean - origin));
  const spread = distance.map((d, i) => Math.sqrt(Math.log1p((sds[i]! / d) ** 2)));
  return { centre: distance.map((d, i) => Math.log(d) - spread[i]! ** 2 / 2), spread };
}

const both = (centre: readonly number[], spread: readonly number[]): { female: Column; male: Column } => ({
  female: { centre, spread },
  male: { centre, spread },
});

/**
 * NHANES 2011-2020 (n about 130 to 2,400 a cell), US adults without antihypertensive drugs and below 140/90: means and SDs
 * by decade of age (scripts/body/undiseased.ts). Children: labs_vitals.yaml (recalled) from 3 years; newborn to 3 assumed
 * on the way from 70/40.
 */
const SYSTOLIC: Norm = {
  scale: 'linear',
  ages: [0, 1, 4, 7, 10, 13, 16, 24, 35, 45, 55, 65, 75, 85],
  female: {
    centre: [70, 88, 95, 99, 104, 108, 108.5, 109, 110.1, 114.2, 117.7, 120.1, 121.5, 125.1],
    spread: [8, 8, 9, 9, 9, 9, 9, 9.3, 9.8, 10.7, 11.5, 10.7, 10.9, 9.8],
  },
  male: {
    centre: [70, 88, 95, 99, 104, 110, 115.5, 117.3, 117.7, 118.5, 120.4, 120.9, 121.8, 122.4],
    spread: [8, 8, 9, 9, 9, 9, 9.2, 9.4, 9.1, 9.7, 9.8, 10.2, 10.8, 11],
  },
};

/** As systolic. Children: medians of the 2017 AAP tables at mean height, rounded (recalled). */
const DIASTOLIC: Norm = {
  scale: 'linear',
  ages: [0, 1, 4, 7, 10, 13, 16, 24, 35, 45, 55, 65, 75, 85],
  female: {
    centre: [40, 45, 52, 58, 61, 63, 64.5, 65.6, 68.7, 71.1, 71.5, 68.6, 65.1, 63],
    spread: [7, 7, 7.5, 8, 8, 8, 8.5, 8.8, 8.4, 8.6, 8.2, 8.7, 9.3, 9.8],
  },
  male: {
    centre: [40, 45, 52, 58, 61, 62, 64, 66.8, 71.8, 73.7, 73.5, 69.7, 64.9, 61.8],
    spread: [7, 7, 7.5, 8, 8, 8, 9, 9.5, 8.7, 8.1, 7.9, 8.4, 8.9, 9.5],
  },
};

/**
 * BMI from 2 years. Adults: NHANES 2017-18 mean and SD by sex and three age groups, children: growth_2_19 of the same,
 * smoothed over age by hand; as moments of ln(BMI - 10), which fits the 5th, 50th and 95th percentile (origin by the
 * three-quantile rule, 4 to 13, taken as 10).
 */
const BMI_AGES = [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 25, 30, 40, 50, 60, 70, 80, 90];
const BMI: Norm = {
  scale: 'log',
  origin: 10,
  ages: BMI_AGES,
  female: lognormal(
    10,
    [16.3, 16.3, 16.8, 18.2, 20, 21.8, 23.6, 24.6, 25.5, 26.8, 28.6, 29.5, 30.1, 30.6, 30.4, 29.7, 28.2, 26.5],
    [1.4, 1.8, 2.6, 3.6, 4.4, 4.9, 5.2, 6, 7, 7.7, 8.5, 8.8, 8.6, 8.4, 7.4, 6.6, 5.9, 5.3],
  ),
  male: lognormal(
    10,
    [16.8, 16.6, 16.8, 17.8, 19.6, 21, 22.8, 24, 25.2, 26.6, 28.4, 29.4, 30.1, 30.6, 30.2, 29.4, 28, 26.6],
    [1.6, 2, 2.4, 3.4, 4.4, 5.2, 5.6, 5.8, 6.2, 6.6, 7, 7.1, 6.7, 6.2, 5.9, 5.5, 5, 4.6],
  ),
};

/** labs_vitals.yaml (recalled): adults 71 and 74 (12), children by age; between them interpolated. */
const HEART_RATE: Norm = {
  scale: 'linear',
  ages: [0, 0.5, 1, 2.5, 5, 7, 10, 13.5, 18, 25, 90],
  female: {
    centre: [135, 130, 120, 107, 95, 88, 83, 80, 76, 74, 73],
    spread: [15, 15, 14, 12, 11, 11, 11, 11, 12, 12, 12],
  },
  male: {
    centre: [135, 130, 120, 107, 94, 87, 81, 77, 73, 71, 71],
    spread: [15, 15, 14, 12, 11, 11, 11, 11, 12, 12, 12],
  },
};

/** labs_vitals.yaml (recalled): 41 (8) in infants, 28 (5) at 1 to 3, 20 (3) at 6 to 12, 16 (2) in adults. */
const RESPIRATORY_RATE: Norm = {
  scale: 'linear',
  ages: [0, 0.5, 2, 5, 9, 15, 20],
  ...both([44, 40, 28, 23, 20, 17, 16], [8, 7, 4.5, 3.5, 2.8, 2.2, 2]),
};

/** labs_vitals.yaml (recalled): 36.6 (0.4); somewhat higher in small children (assumed). */
const TEMPERATURE: Norm = {
  scale: 'linear',
  ages: [0, 5, 20, 80],
  ...both([36.9, 36.8, 36.6, 36.5], [0.35, 0.35, 0.35, 0.35]),
};

/** labs_vitals.yaml (recalled): 97.6 (1.2), from 75 years 96.6 (1.6); left-skewed, never above 100. */
const SATURATION_COLUMN = lognormal(100.6, [98, 97.8, 97.3, 96.6], [1, 1.1, 1.2, 1.5]);
const SATURATION: Norm = {
  scale: 'reflected',
  origin: 100.6,
  ages: [0, 50, 65, 80],
  female: SATURATION_COLUMN,
  male: SATURATION_COLUMN,
};

/** NHANES 2011-2020, adults without diabetes; 12-19 years NHANES 2017-18; younger assumed the same. */
const HBA1C: Norm = {
  scale: 'linear',
  ages: [0, 15, 24, 35, 45, 55, 65, 75, 85],
  female: {
    centre: [5.15, 5.2, 5.18, 5.27, 5.39, 5.52, 5.6, 5.63, 5.66],
    spread: [0.3, 0.3, 0.31, 0.34, 0.36, 0.34, 0.34, 0.34, 0.36],
  },
  male: {
    centre: [5.15, 5.22, 5.2, 5.33, 5.41, 5.5, 5.58, 5.63, 5.66],
    spread: [0.3, 0.3, 0.32, 0.35, 0.36, 0.35, 0.36, 0.36, 0.35],
  },
};

/** NHANES 2011-2020, adults without diabetes, ln(mg/dL); 12-19 years NHANES 2017-18; younger assumed. */
const HDL: Norm = {
  scale: 'log',
  ages: [0, 2, 10, 15, 24, 35, 45, 55, 65, 75, 85],
  female: {
    centre: [3.5, 3.93, 3.96, 3.98, 4, 4.02, 4.04, 4.09, 4.13, 4.15, 4.16],
    spread: [0.25, 0.22, 0.22, 0.22, 0.25, 0.255, 0.27, 0.27, 0.28, 0.27, 0.26],
  },
  male: {
    centre: [3.5, 3.95, 3.98, 3.88, 3.86, 3.83, 3.83, 3.87, 3.93, 3.93, 3.93],
    spread: [0.25, 0.22, 0.22, 0.22, 0.25, 0.25, 0.25, 0.28, 0.275, 0.28, 0.27],
  },
};

/** NHANES 2011-2020, adults without diabetes and lipid drugs, fasting, ln(mg/dL); children assumed (median 65 to 75). */
const TRIGLYCERIDES: Norm = {
  scale: 'log',
  ages: [0, 2, 10, 15, 24, 35, 45, 55, 65, 75, 85],
  female: {
    centre: [4, 4.15, 4.17, 4.22, 4.28, 4.35, 4.47, 4.56, 4.57, 4.62, 4.58],
    spread: [0.45, 0.45, 0.45, 0.48, 0.53, 0.535, 0.53, 0.515, 0.51, 0.47, 0.48],
  },
  male: {
    centre: [4, 4.12, 4.13, 4.24, 4.42, 4.66, 4.77, 4.72, 4.56, 4.53, 4.51],
    spread: [0.45, 0.45, 0.45, 0.5, 0.59, 0.6, 0.61, 0.62, 0.55, 0.5, 0.5],
  },
};

/** NHANES 2011-2020, adults without lipid drugs, calculated, mg/dL; children assumed (total 160 at 2 to 19 years). */
const LDL: Norm = {
  scale: 'linear',
  ages: [0, 1, 2, 10, 15, 24, 35, 45, 55, 65, 75, 85],
  female: {
    centre: [35, 70, 92, 93, 90, 97.7, 106.4, 117.9, 130, 130, 132, 128],
    spread: [12, 20, 24, 24, 25, 29, 30, 31.5, 34, 34.5, 35, 33],
  },
  male: {
    centre: [35, 70, 90, 91, 87, 100.1, 119.3, 125.4, 126, 123.6, 119, 113],
    spread: [12, 20, 24, 24, 25, 31, 33.8, 35, 38, 36, 32, 29],
  },
};

/**
 * GFR in mL/min per 1.73 m2. Adults: NHANES 2011-2020, CKD-EPI 2021, at least 60; left-skewed
 * (NHANES 5th, 50th, 95th percentile of women 20-39: 86, 116, 130; origin by the three-quantile rule 143). Children: 110 from 2 years, maturing from
 * about 30 at birth (textbook course of Schwartz clearances, rounded; assumed).
 */
const EGFR: Norm = {
  scale: 'reflected',
  origin: 150,
  ages: [0, 0.1, 0.5, 1, 2, 14, 20, 24, 35, 45, 55, 65, 75, 85],
  female: lognormal(
    150,
    [30, 50, 80, 95, 110, 114, 119, 117.4, 108.1, 100.7, 93.4, 86.7, 81.6, 76.5],
    [6, 9, 13, 14, 15, 14, 13.5, 13.9, 14.4, 14.1, 13.5, 12.7, 11.3, 10.4],
  ),
  male: lognormal(
    150,
    [30, 50, 80, 95, 110, 113, 116.5, 114.5, 105.9, 99.1, 93.1, 86, 81.2, 76.9],
    [6, 9, 13, 14, 15, 14.5, 14.5, 14.6, 14, 13.6, 13, 12.3, 11.3, 10.4],
  ),
};

/** NHANES 2017-18 adults (mean, SD by three age groups) and 12-19 years; the younger as these. */
const SODIUM: Norm = {
  scale: 'linear',
  ages: [0, 15, 30, 50, 70],
  female: { centre: [139.5, 139.92, 139.95, 140.13, 140.58], spread: [2.45, 2.45, 2.42, 2.75, 2.95] },
  male: { centre: [139.5, 140.57, 140.51, 140.14, 140.26], spread: [2.5, 2.5, 2.45, 2.7, 2.9] },
};
const CHLORIDE: Norm = {
  scale: 'linear',
  ages: [30, 50, 70],
  female: { centre: [101.59, 101.08, 100.89], spread: [2.3, 2.75, 3.05] },
  male: { centre: [100.71, 100.72, 100.83], spread: [2.35, 2.85, 2.95] },
};
const CARBON_DIOXIDE: Norm = {
  scale: 'linear',
  ages: [0, 5, 15, 30, 50, 70],
  female: { centre: [21, 23, 24.6, 24.73, 25.6, 25.98], spread: [2.2, 2.2, 2.2, 2.25, 2.4, 2.55] },
  male: { centre: [21, 23, 25.5, 26.18, 25.77, 25.92], spread: [2.2, 2.2, 2.3, 2.35, 2.45, 2.65] },
};
const POTASSIUM: Norm = {
  scale: 'linear',
  ages: [0, 2, 15, 30, 50, 70],
  female: { centre: [4.8, 4.3, 4.11, 4.01, 4.01, 4.1], spread: [0.4, 0.33, 0.32, 0.3, 0.33, 0.38] },
  male: { centre: [4.8, 4.3, 4.19, 4.11, 4.14, 4.22], spread: [0.4, 0.33, 0.31, 0.32, 0.34, 0.4] },
};
const CALCIUM: Norm = {
  scale: 'linear',
  ages: [0, 2, 15, 25, 50, 70],
  female: { centre: [9.8, 9.7, 9.43, 9.2, 9.25, 9.37], spread: [0.4, 0.33, 0.3, 0.33, 0.37, 0.38] },
  male: { centre: [9.8, 9.7, 9.59, 9.4, 9.26, 9.29], spread: [0.4, 0.33, 0.28, 0.31, 0.33, 0.35] },
};

/** NHANES 2011-2020, adults without diabetes and hypertension, ln(mg/g), cut at the 99th percentile by hand; children as the young. */
const ALBUMIN_RATIO: Norm = {
  scale: 'log',
  ages: [0, 24, 35, 45, 55, 65, 75, 85],
  female: {
    centre: [2.15, 2.15, 2.08, 2.08, 2.06, 2.12, 2.28, 2.6],
    spread: [0.8, 0.82, 0.8, 0.78, 0.72, 0.7, 0.7, 0.85],
  },
  male: {
    centre: [1.75, 1.71, 1.65, 1.67, 1.8, 1.92, 2.2, 2.6],
    spread: [0.75, 0.75, 0.7, 0.66, 0.78, 0.82, 0.9, 1],
  },
};

/** NHANES 2017-18 adults, ln of mean 7.2 to 7.7 (SD 2.1); children higher (reference intervals, assumed). */
const WHITE_CELLS: Norm = {
  scale: 'log',
  ages: [0, 0.2, 2, 6, 12, 30, 50, 70],
  female: {
    centre: [2.7, 2.35, 2.2, 2.08, 1.98, 2.005, 1.96, 1.92],
    spread: [0.3, 0.28, 0.28, 0.28, 0.28, 0.27, 0.29, 0.28],
  },
  male: {
    centre: [2.7, 2.35, 2.2, 2.08, 1.96, 1.935, 1.93, 1.95],
    spread: [0.3, 0.28, 0.28, 0.28, 0.28, 0.28, 0.28, 0.28],
  },
};

export const NORMS = {
  body_mass_index: BMI,
  systolic_blood_pressure: SYSTOLIC,
  diastolic_blood_pressure: DIASTOLIC,
  heart_rate: HEART_RATE,
  respiratory_rate: RESPIRATORY_RATE,
  body_temperature: TEMPERATURE,
  oxygen_saturation: SATURATION,
  hba1c: HBA1C,
  hdl_cholesterol: HDL,
  triglycerides: TRIGLYCERIDES,
  ldl_cholesterol: LDL,
  egfr: EGFR,
  sodium: SODIUM,
  chloride: CHLORIDE,
  carbon_dioxide: CARBON_DIOXIDE,
  potassium: POTASSIUM,
  calcium: CALCIUM,
  urine_albumin_creatinine_ratio: ALBUMIN_RATIO,
  white_blood_cells: WHITE_CELLS,
} as const satisfies Record<string, Norm>;
