import { both, lognormal, type Norm } from './norm.ts';

/**
 * NHANES 2011-2020 (n about 130 to 2,400 a cell), US adults without antihypertensive drugs and below 140/90: means and SDs
 * by decade of age (scripts/body/undiseased.ts); women from 45 years a little more and wider, so that all comers are as in 2017-18. Children: labs_vitals.yaml (recalled) from 3 years; newborn to 3 assumed
 * on the way from 70/40.
 */
const SYSTOLIC: Norm = {
  scale: 'linear',
  ages: [0, 1, 4, 7, 10, 13, 16, 24, 35, 45, 55, 65, 75, 85],
  female: {
    centre: [70, 88, 95, 99, 104, 108, 108.5, 109, 110.1, 114.5, 118.2, 121, 123, 126],
    spread: [8, 8, 9, 9, 9, 9, 9, 9.3, 9.8, 11.23, 12.19, 11.57, 12.57, 11.47],
  },
  male: {
    centre: [70, 88, 95, 99, 104, 110, 115.5, 117.3, 117.7, 118.5, 120.4, 120.9, 121.8, 122.4],
    spread: [8, 8, 9, 9, 9, 9, 9.2, 9.4, 9.1, 9.7, 9.8, 10.2, 10.8, 11],
  },
};

/**
 * As systolic; men 0.5 to 1.5 more and wider, as NHANES 2017-18 has more than the pooled years, and the old wider (12.2 in women of 60
 * and more). Children: medians of the 2017 AAP tables at mean height, rounded (recalled).
 */
const DIASTOLIC: Norm = {
  scale: 'linear',
  ages: [0, 1, 4, 7, 10, 13, 16, 24, 35, 45, 55, 65, 75, 85],
  female: {
    centre: [40, 45, 52, 58, 61, 63, 64.5, 65.5, 68.8, 71.9, 72, 67.8, 63.9, 61.8],
    spread: [7, 7, 7.5, 8, 8, 8, 8.5, 8.45, 8.15, 9.12, 9.01, 10.2, 11.4, 11.6],
  },
  male: {
    centre: [40, 45, 52, 58, 61, 62, 64, 68.8, 73.4, 76, 74.6, 71.5, 66.8, 63.7],
    spread: [7, 7, 7.5, 8, 8, 8, 9, 9.7, 9.2, 8.7, 8.4, 9.2, 10.1, 10.4],
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
    [16.3, 16.3, 16.8, 18.2, 20, 21.8, 23.6, 24.6, 25.5, 26.8, 28.6, 29.5, 30.1, 30.6, 30.6, 30.7, 29.1, 26.5],
    [1.4, 1.8, 2.6, 3.6, 4.4, 4.9, 5.2, 6, 7, 7.7, 8.5, 8.8, 8.6, 8.4, 7.4, 6.73, 6.02, 5.3],
  ),
  male: lognormal(
    10,
    [16.8, 16.6, 16.8, 17.8, 19.6, 21, 22.8, 24, 25.2, 26.6, 28.4, 29.4, 30.1, 30.6, 30.5, 30.1, 28.5, 26.6],
    [1.6, 2, 2.4, 3.4, 4.4, 5.2, 5.6, 5.8, 6.2, 6.6, 7, 7.1, 6.7, 6.2, 5.9, 5.61, 5, 4.6],
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

/**
 * Healthy lungs: labs_vitals.yaml (recalled) has 97.6 (1.2), from 75 years 96.6 (1.6) for all comers, of whom those below 95 have
 * a disease of lungs or heart; that is the modules' (see `HEALTHY_SATURATION`). Left-skewed, never above 100.
 */
const SATURATION_COLUMN = lognormal(100.6, [98, 97.8, 97.5, 97], [1, 1.05, 1.1, 1.2]);
const SATURATION: Norm = {
  scale: 'reflected',
  origin: 100.6,
  ages: [0, 50, 65, 80],
  female: SATURATION_COLUMN,
  male: SATURATION_COLUMN,
};

export const VITAL_NORMS = {
  body_mass_index: BMI,
  systolic_blood_pressure: SYSTOLIC,
  diastolic_blood_pressure: DIASTOLIC,
  heart_rate: HEART_RATE,
  respiratory_rate: RESPIRATORY_RATE,
  body_temperature: TEMPERATURE,
  oxygen_saturation: SATURATION,
} as const satisfies Record<string, Norm>;
