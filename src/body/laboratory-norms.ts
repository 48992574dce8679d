import { lognormal, type Norm } from './norm.ts';

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

/**
 * NHANES 2011-2020, adults without diabetes, ln(mg/dL); from 55 years 4 to 7 % less, as NHANES 2017-18 has of all comers, a third of
 * whom take statins that raise it. 12-19 years NHANES 2017-18; younger assumed.
 */
const HDL: Norm = {
  scale: 'log',
  ages: [0, 2, 10, 15, 24, 35, 45, 55, 65, 75, 85],
  female: {
    centre: [3.5, 3.93, 3.96, 3.98, 4, 4.02, 4.03, 4.05, 4.07, 4.08, 4.08],
    spread: [0.25, 0.22, 0.22, 0.22, 0.25, 0.255, 0.265, 0.265, 0.26, 0.255, 0.25],
  },
  male: {
    centre: [3.5, 3.95, 3.98, 3.88, 3.86, 3.83, 3.83, 3.84, 3.86, 3.86, 3.86],
    spread: [0.25, 0.22, 0.22, 0.22, 0.25, 0.25, 0.26, 0.27, 0.265, 0.265, 0.26],
  },
};

/**
 * NHANES 2011-2020, adults without diabetes and lipid drugs, fasting, ln(mg/dL), wider and with a tail, as all comers of 2017-18 have;
 * children assumed (median 65 to 75).
 */
const TRIGLYCERIDES: Norm = {
  scale: 'log',
  ages: [0, 2, 10, 15, 24, 35, 45, 55, 65, 75, 85],
  female: {
    centre: [4, 4.15, 4.17, 4.22, 4.25, 4.32, 4.47, 4.56, 4.65, 4.7, 4.66],
    spread: [0.45, 0.45, 0.45, 0.48, 0.51, 0.52, 0.59, 0.58, 0.51, 0.47, 0.48],
  },
  male: {
    centre: [4, 4.12, 4.13, 4.24, 4.43, 4.67, 4.77, 4.72, 4.59, 4.56, 4.54],
    spread: [0.45, 0.45, 0.45, 0.5, 0.63, 0.64, 0.64, 0.65, 0.58, 0.53, 0.53],
  },
  tail: { female: 0.5, male: 0.4 },
};

/**
 * NHANES 2011-2020, adults without lipid drugs, calculated, mg/dL; from 45 years 3 to 6 more in women, 4 in men, so that all comers with
 * their statins are as in NHANES 2017-18; children assumed (total 160 at 2 to 19 years). */
const LDL: Norm = {
  scale: 'linear',
  ages: [0, 1, 2, 10, 15, 24, 35, 45, 55, 65, 75, 85],
  female: {
    centre: [35, 70, 92, 93, 90, 94.7, 105.4, 124.4, 136.5, 135.5, 137.5, 133],
    spread: [12, 20, 24, 24, 25, 29, 30, 38.1, 41.13, 34.5, 35, 33],
  },
  male: {
    centre: [35, 70, 90, 91, 87, 100.1, 119.3, 129.2, 129.8, 125.1, 120.5, 113],
    spread: [12, 20, 24, 24, 25, 31, 33.8, 35, 38, 36, 32, 29],
  },
};

/**
 * GFR in mL/min per 1.73 m2. Adults: NHANES 2011-2020 without diabetes, CKD-EPI 2021, so that the kidneys of the old are as they are (below 60
 * in 6, 19 and 37 % of those in their sixties, seventies and from 80 on); left-skewed below an upper end that falls as CKD-EPI's age factor, to
 * 65 years, and nearly symmetric later (5th, 50th, 95th percentile of women in their thirties 80, 113, 125, of 80 and more 35, 65, 90: an
 * origin by the three-quantile rule). Children: 110 from 2 years, maturing from
 * about 30 at birth (textbook course of Schwartz clearances, rounded; assumed).
 */
const EGFR_AGES = [0, 0.1, 0.5, 1, 2, 14, 20, 24, 35, 45, 55, 65, 75, 85];
const EGFR_LATE_ORIGIN: Readonly<Record<number, number>> = { 65: 117, 75: 119, 85: 140 };
const EGFR_ORIGIN = EGFR_AGES.map((age) => EGFR_LATE_ORIGIN[age] ?? (age < 20 ? 150 : 1.18 * 142 * 0.9938 ** age));
const EGFR: Norm = {
  scale: 'reflected',
  origin: EGFR_ORIGIN,
  ages: EGFR_AGES,
  female: lognormal(
    EGFR_ORIGIN,
    [30, 50, 80, 95, 110, 114, 119, 116.2, 106.9, 101.4, 93, 83.1, 74, 62.5],
    [6, 9, 13, 14, 15, 14, 12.96, 13.34, 13.82, 14.4, 14.4, 14.74, 15.81, 16.68],
  ),
  male: lognormal(
    EGFR_ORIGIN,
    [30, 50, 80, 95, 110, 113, 116.5, 114.1, 104.7, 97.7, 91.5, 84.2, 76.2, 64],
    [6, 9, 13, 14, 15, 14.5, 14.5, 14.6, 14, 14.49, 14.21, 13.87, 14.64, 16.73],
  ),
};

/** NHANES 2017-18 adults (mean, SD by three age groups) and 12-19 years; the younger as these. */
const SODIUM: Norm = {
  scale: 'linear',
  ages: [0, 15, 30, 50, 70],
  female: { centre: [139.5, 139.92, 139.95, 140.13, 140.78], spread: [2.45, 2.45, 2.42, 2.75, 2.95] },
  male: { centre: [139.5, 140.57, 140.63, 140.09, 140.39], spread: [2.5, 2.5, 2.33, 2.62, 2.9] },
};
const CHLORIDE: Norm = {
  scale: 'linear',
  ages: [30, 50, 70],
  female: { centre: [101.59, 101.08, 100.74], spread: [2.2, 2.67, 3.29] },
  male: { centre: [100.71, 100.72, 100.58], spread: [2.15, 2.99, 3.1] },
};
const CARBON_DIOXIDE: Norm = {
  scale: 'linear',
  ages: [0, 5, 15, 30, 50, 70],
  female: { centre: [21, 23, 24.6, 24.67, 25.41, 26.17], spread: [2.2, 2.2, 2.2, 2.18, 2.45, 2.42] },
  male: { centre: [21, 23, 25.5, 26.4, 25.48, 25.92], spread: [2.2, 2.2, 2.3, 2.35, 2.26, 2.65] },
};
const POTASSIUM: Norm = {
  scale: 'linear',
  ages: [0, 2, 15, 30, 50, 70],
  female: { centre: [4.8, 4.3, 4.11, 4.01, 4.01, 4.1], spread: [0.4, 0.33, 0.32, 0.3, 0.33, 0.38] },
  male: { centre: [4.8, 4.3, 4.19, 4.11, 4.13, 4.22], spread: [0.4, 0.33, 0.31, 0.32, 0.316, 0.427] },
};
const CALCIUM: Norm = {
  scale: 'linear',
  ages: [0, 2, 15, 25, 50, 70],
  female: { centre: [9.8, 9.7, 9.43, 9.19, 9.25, 9.39], spread: [0.4, 0.33, 0.3, 0.314, 0.37, 0.395] },
  male: { centre: [9.8, 9.7, 9.62, 9.4, 9.23, 9.29], spread: [0.4, 0.33, 0.269, 0.31, 0.323, 0.35] },
};

/**
 * Above 3.2 mg/g (what is lower is the day's variation), through the 5th, 50th and 95th percentile of NHANES 2011-2020 by sex and age (2.4, 4.8 and 26 in men of 20 to 39),
 * less in the old, many of whom have diabetes or hypertension; children as the young.
 */
const ALBUMIN_RATIO: Norm = {
  scale: 'log',
  origin: 3.2,
  ages: [0, 24, 35, 45, 55, 65, 75, 85],
  female: {
    centre: [1.2, 1.25, 1.2, 1.25, 1.3, 1.45, 1.8, 2.2],
    spread: [1.3, 1.4, 1.4, 1.4, 1.4, 1.4, 1.4, 1.55],
  },
  male: {
    centre: [0.3, 0.3, 0.3, 0.55, 0.85, 1.2, 1.7, 2.15],
    spread: [1.4, 1.6, 1.6, 1.6, 1.6, 1.6, 1.6, 1.75],
  },
};

/** NHANES 2017-18 adults, ln of mean 7.2 to 7.7 (SD 2.1); children higher (reference intervals, assumed). */
const WHITE_CELLS: Norm = {
  scale: 'log',
  ages: [0, 0.2, 2, 6, 12, 30, 50, 70],
  female: {
    centre: [2.7, 2.35, 2.2, 2.08, 1.98, 1.99, 1.95, 1.92],
    spread: [0.3, 0.28, 0.28, 0.28, 0.28, 0.254, 0.299, 0.28],
  },
  male: {
    centre: [2.7, 2.35, 2.2, 2.08, 1.96, 1.91, 1.91, 1.94],
    spread: [0.3, 0.28, 0.28, 0.28, 0.28, 0.28, 0.266, 0.266],
  },
};

export const LABORATORY_NORMS = {
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
