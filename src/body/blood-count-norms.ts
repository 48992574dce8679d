import { both, lognormal, type Norm } from './norm.ts';

/**
 * Adults (from 30 years): NHANES 2017-18 by sex and three age groups, pregnant women left out (labs_vitals.yaml): mean and
 * SD, skewed ones through their 5th, 50th and 95th percentile. Children: textbook tables (Dallman in Rudolph's Pediatrics,
 * recalled): hemoglobin 16.5 g/dL at birth, 11.2 at 2 months, 12 (two SD below it 10.5) to 2 years, 12.5 to 6, 13.5 to 12, then 14 and 14.5.
 */
const AGES = [0, 0.1, 0.2, 0.5, 1, 2, 4, 9, 15, 30, 50, 70];

/** In 10*6/uL, at a normal filtration of the kidneys. */
const RED_CELLS: Norm = {
  scale: 'linear',
  ages: AGES,
  female: {
    centre: [4.7, 4.2, 3.8, 4.5, 4.65, 4.65, 4.6, 4.6, 4.6, 4.54, 4.55, 4.54],
    spread: [0.45, 0.4, 0.35, 0.3, 0.28, 0.28, 0.33, 0.33, 0.34, 0.318, 0.36, 0.41],
  },
  male: {
    centre: [4.7, 4.2, 3.8, 4.5, 4.65, 4.65, 4.6, 4.65, 4.95, 5.18, 5.03, 4.81],
    spread: [0.45, 0.4, 0.35, 0.3, 0.28, 0.28, 0.33, 0.33, 0.36, 0.328, 0.374, 0.47],
  },
};

/** Mean corpuscular volume in fL: skewed to the left in women. */
const VOLUME_ORIGIN = 125;
const VOLUME: Norm = {
  scale: 'reflected',
  origin: VOLUME_ORIGIN,
  ages: AGES,
  female: lognormal(
    VOLUME_ORIGIN,
    [108, 104, 96, 84, 79, 79.5, 81, 84, 86.5, 87.3, 88.2, 90.3],
    [5, 5, 5, 4.5, 4, 4, 3.8, 3.8, 5, 5.97, 6.28, 5],
  ),
  male: lognormal(
    VOLUME_ORIGIN,
    [108, 104, 96, 84, 79, 79.5, 81, 84, 86, 88.1, 89, 90.6],
    [5, 5, 5, 4.5, 4, 4, 3.8, 3.8, 4, 3.97, 4.8, 5],
  ),
};

/** Hemoglobin in the cells, g/dL: 33.6 (0.9) (labs_vitals.yaml, recalled); a little less in infants (recalled). */
const CONCENTRATION: Norm = {
  scale: 'linear',
  ages: [0, 1, 4],
  ...both([32.8, 33.4, 33.7], [0.9, 0.9, 0.85]),
};

/** Distribution width in %: lognormal above 11.7. Children as the young, wider in infants (assumed). */
const WIDTH: Norm = {
  scale: 'log',
  origin: 11.7,
  ages: [0, 1, 5, 30, 50, 70],
  female: { centre: [1.3, 1, 0.4, 0.47, 0.595, 0.69], spread: [0.4, 0.4, 0.45, 0.6, 0.63, 0.49] },
  male: { centre: [1.3, 1, 0.35, 0.34, 0.52, 0.745], spread: [0.4, 0.4, 0.4, 0.46, 0.37, 0.412] },
};

/** In 10*3/uL: men 231 (57), women 262 (64), from 60 years 230 (63) (labs_vitals.yaml, recalled); children more (assumed). */
const PLATELETS: Norm = {
  scale: 'log',
  ages: [0, 2, 10, 20, 50, 70],
  female: { centre: [5.7, 5.78, 5.68, 5.55, 5.52, 5.44], spread: [0.25, 0.25, 0.22, 0.23, 0.24, 0.26] },
  male: { centre: [5.7, 5.78, 5.68, 5.42, 5.39, 5.36], spread: [0.25, 0.25, 0.22, 0.23, 0.24, 0.26] },
};

/** Shares of the white cells in %; neutrophils are the rest. Children: more lymphocytes (Dallman, recalled). */
const SHARE_AGES = [0, 0.1, 1, 4, 6, 10, 16, 30, 50, 70];
const LYMPHOCYTES: Norm = {
  scale: 'linear',
  ages: SHARE_AGES,
  female: { centre: [31, 56, 61, 50, 42, 38, 34, 31.7, 32.5, 29.2], spread: [8, 9, 9, 9, 8.5, 8, 8, 7.9, 8.47, 8.2] },
  male: { centre: [31, 56, 61, 50, 42, 38, 35, 32.7, 30.3, 27.1], spread: [8, 9, 9, 9, 8.5, 8, 8, 8.53, 7.8, 8.69] },
};
const MONOCYTES: Norm = {
  scale: 'log',
  ages: SHARE_AGES,
  female: lognormal(0, [6, 7, 6, 6, 6, 6.5, 7.2, 7.4, 7.46, 8.3], [1.8, 1.8, 1.8, 1.8, 1.8, 1.8, 1.9, 1.9, 1.79, 1.85]),
  male: lognormal(0, [6, 7, 6, 6, 6, 7, 8, 8.5, 8.5, 8.95], [1.8, 1.8, 1.8, 1.8, 1.8, 1.8, 1.9, 1.9, 2, 2.2]),
};
const EOSINOPHILS: Norm = {
  scale: 'log',
  ages: [0, 16, 30, 50, 70],
  female: lognormal(0, [2.6, 2.6, 2.4, 2.6, 2.7], [1.9, 1.9, 1.6, 1.7, 1.7]),
  male: lognormal(0, [2.8, 2.9, 2.74, 2.62, 3.3], [2, 2, 1.89, 1.7, 2.1]),
};
const BASOPHILS: Norm = {
  scale: 'log',
  ages: [30, 50, 70],
  female: lognormal(0, [0.705, 0.79, 0.8], [0.304, 0.328, 0.29]),
  male: lognormal(0, [0.705, 0.77, 0.9], [0.278, 0.328, 0.336]),
};

export const BLOOD_COUNT_NORMS = {
  red_blood_cells: RED_CELLS,
  mean_corpuscular_volume: VOLUME,
  mean_corpuscular_hemoglobin_concentration: CONCENTRATION,
  red_cell_distribution_width: WIDTH,
  platelets: PLATELETS,
  lymphocytes_percent: LYMPHOCYTES,
  monocytes_percent: MONOCYTES,
  eosinophils_percent: EOSINOPHILS,
  basophils_percent: BASOPHILS,
} as const satisfies Record<string, Norm>;
