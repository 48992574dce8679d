import { both, type Norm } from './norm.ts';

/**
 * Adults (from 30 years): NHANES 2017-18 by sex and three age groups, pregnant women left out (labs_vitals.yaml); skewed
 * ones as lognormal through the 5th, 50th and 95th percentile. 12-19 years likewise where it has them; other children
 * from reference intervals (recalled), or as the youngest adults (assumed).
 */
const ALBUMIN: Norm = {
  scale: 'linear',
  ages: [0, 1, 15, 30, 50, 70],
  female: { centre: [3.4, 4.1, 4.3, 4.04, 4.01, 3.97], spread: [0.3, 0.3, 0.3, 0.32, 0.336, 0.274] },
  male: { centre: [3.4, 4.1, 4.4, 4.31, 4.14, 4.04], spread: [0.3, 0.3, 0.28, 0.288, 0.28, 0.3] },
};
const GLOBULIN: Norm = {
  scale: 'linear',
  ages: [0, 1, 10, 30, 50, 70],
  female: { centre: [1.9, 2.3, 2.9, 3.1, 3.12, 2.95], spread: [0.3, 0.3, 0.33, 0.39, 0.394, 0.42] },
  male: { centre: [1.9, 2.3, 2.85, 2.93, 3.02, 2.94], spread: [0.3, 0.3, 0.32, 0.316, 0.43, 0.43] },
};

/** Above 6, 10.5 and 7 U/L. */
const ALT: Norm = {
  scale: 'log',
  origin: 6,
  ages: [0, 15, 30, 50, 70],
  female: { centre: [2.5, 1.7, 2.26, 2.36, 2.28], spread: [0.5, 0.85, 0.872, 0.742, 0.607] },
  male: { centre: [2.5, 2.18, 2.87, 2.93, 2.5], spread: [0.5, 0.75, 0.92, 0.614, 0.74] },
  tail: { female: 0.3, male: 0.1 },
};
const AST: Norm = {
  scale: 'log',
  origin: 10.5,
  ages: [0, 2, 15, 30, 50, 70],
  female: { centre: [3.2, 3, 2, 1.83, 2.01, 2.08], spread: [0.3, 0.3, 0.6, 0.758, 0.78, 0.6] },
  male: { centre: [3.2, 3, 2.3, 2.4, 2.37, 2.26], spread: [0.3, 0.3, 0.6, 0.756, 0.657, 0.67] },
  tail: { female: 0.6, male: 0.45 },
};
const GGT: Norm = {
  scale: 'log',
  origin: 7,
  ages: [0, 0.5, 1, 10, 30, 50, 70],
  female: { centre: [4.4, 3, 1.5, 1.6, 2, 2.4, 2.42], spread: [0.5, 0.5, 0.6, 0.7, 1.06, 0.99, 0.835] },
  male: { centre: [4.4, 3, 1.5, 1.7, 2.82, 2.99, 2.82], spread: [0.5, 0.5, 0.6, 0.7, 1.06, 0.96, 0.91] },
  tail: { female: 0.5, male: 0.2 },
};
/** Growing bone adds most of it: peak of girls at 11 and boys at 13 years (reference intervals; recalled). */
const ALKALINE_PHOSPHATASE: Norm = {
  scale: 'log',
  ages: [0, 1, 8, 11, 13, 15, 17, 20, 30, 50, 70],
  female: {
    centre: [5.2, 5.5, 5.5, 5.6, 5.1, 4.55, 4.3, 4.15, 4.13, 4.35, 4.4],
    spread: [0.3, 0.25, 0.25, 0.27, 0.35, 0.3, 0.28, 0.28, 0.3, 0.295, 0.31],
  },
  male: {
    centre: [5.2, 5.5, 5.45, 5.5, 5.65, 5.3, 4.75, 4.3, 4.25, 4.29, 4.33],
    spread: [0.3, 0.25, 0.25, 0.25, 0.27, 0.35, 0.33, 0.28, 0.28, 0.28, 0.29],
  },
  tail: { female: 0.6, male: 0.6 },
};
/** Newborn 5 mg/dL in the first days, gone by a month or two (recalled). */
const BILIRUBIN: Norm = {
  scale: 'log',
  ages: [0, 0.02, 0.1, 0.25, 30, 50, 70],
  female: { centre: [1.2, 1.6, 0.2, -1.1, -1.08, -1.04, -1.01], spread: [0.5, 0.5, 0.6, 0.5, 0.54, 0.494, 0.477] },
  male: { centre: [1.2, 1.6, 0.2, -0.95, -0.71, -0.72, -0.69], spread: [0.5, 0.5, 0.6, 0.5, 0.551, 0.536, 0.47] },
};

/** At a normal filtration of the kidneys. */
const URATE: Norm = {
  scale: 'linear',
  ages: [0, 1, 10, 15, 30, 50, 70],
  female: { centre: [4, 3.6, 4, 4.4, 4.55, 4.44, 5.12], spread: [0.9, 0.9, 0.9, 1, 1.15, 1.07, 1.33] },
  male: { centre: [4, 3.6, 4.1, 5.5, 6.12, 5.96, 5.76], spread: [0.9, 0.9, 0.9, 1.1, 1.25, 1.29, 1.23] },
};

const CRP: Norm = {
  scale: 'log',
  ages: [0, 15, 30, 50, 70],
  female: { centre: [-0.9, -0.4, 0.89, 0.93, 0.73], spread: [1, 1.1, 1.11, 0.999, 1.03] },
  male: { centre: [-0.9, -0.5, 0.53, 0.58, 0.68], spread: [1, 1.05, 1.02, 1.02, 1.03] },
};

/** Median 1.5 m[IU]/L, 95 % from 0.45 to 4.1; at 80 and more 1.9 and up to 7.5 (labs_vitals.yaml, recalled); children assumed. */
const THYROTROPIN: Norm = {
  scale: 'log',
  ages: [0, 0.1, 1, 10, 20, 65, 82],
  ...both([1.6, 1.1, 0.9, 0.75, 0.405, 0.45, 0.64], [0.5, 0.5, 0.45, 0.45, 0.54, 0.56, 0.65]),
};

/** Medians 130 (men), 42 and from 50 years 90 (women), 25 ng/mL at 1 to 5 (labs_vitals.yaml, recalled). */
const FERRITIN: Norm = {
  scale: 'log',
  ages: [0, 0.5, 2, 10, 18, 25, 48, 55, 75],
  female: {
    centre: [4.9, 4, 3.2, 3.4, 3.4, 3.65, 3.85, 4.45, 4.6],
    spread: [0.6, 0.6, 0.6, 0.6, 0.85, 0.95, 0.95, 0.82, 0.8],
  },
  male: {
    centre: [4.9, 4, 3.2, 3.4, 4.1, 4.75, 4.95, 4.98, 4.9],
    spread: [0.6, 0.6, 0.6, 0.6, 0.7, 0.76, 0.8, 0.8, 0.85],
  },
};

/** 28 (11) ng/mL, skewed (labs_vitals.yaml, recalled); what race does is an effect. */
const VITAMIN_D: Norm = { scale: 'log', ages: [0, 5], ...both([3.25, 3.3], [0.4, 0.38]) };

/** Median 470, 5th and 95th percentile 220 and 1,000 pg/mL (labs_vitals.yaml, recalled); children more (assumed). */
const B12: Norm = { scale: 'log', ages: [0, 10, 20], ...both([6.5, 6.45, 6.15], [0.4, 0.4, 0.46]) };

/**
 * Men of 40 to 79: medians 0.7, 0.9, 1.3 and 1.8 ng/mL, 95th percentiles 2, 3.4, 5.4 and 7.4 (labs_vitals.yaml, recalled).
 * Women have next to none (0.01; assumed).
 */
const PSA: Norm = {
  scale: 'log',
  ages: [0, 12, 20, 45, 55, 65, 75, 85],
  female: { centre: Array(8).fill(-4.5), spread: Array(8).fill(0.3) },
  male: {
    centre: [-4.5, -3, -0.5, -0.357, -0.105, 0.262, 0.588, 0.75],
    spread: [0.4, 0.6, 0.5, 0.63, 0.79, 0.85, 0.85, 0.9],
  },
};

export const CHEMISTRY_NORMS = {
  albumin: ALBUMIN,
  globulin: GLOBULIN,
  alanine_aminotransferase: ALT,
  aspartate_aminotransferase: AST,
  gamma_glutamyl_transferase: GGT,
  alkaline_phosphatase: ALKALINE_PHOSPHATASE,
  bilirubin: BILIRUBIN,
  urate: URATE,
  c_reactive_protein: CRP,
  thyrotropin: THYROTROPIN,
  ferritin: FERRITIN,
  vitamin_d: VITAMIN_D,
  vitamin_b12: B12,
  prostate_specific_antigen: PSA,
} as const satisfies Record<string, Norm>;
