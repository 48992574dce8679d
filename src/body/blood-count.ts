import { fromNorm, type Making } from './making.ts';
import type { Model } from './model.ts';
import type { Sample } from './sample.ts';

const LASTING = (): number => 0.75;
/** Red cells and platelets are a person's own: an index of individuality of 0.3 to 0.5 in tables of biological variation (recalled). */
const OWN = (): number => 0.9;

const redCells = fromNorm('red_blood_cells');

/**
 * Anemia of kidney disease: NHANES 2017-18 hematocrit 42.3, 42.3, 40.6, 39.0 and 35.9 % at eGFR 108, 78, 54, 39 and 19, some
 * of it age and sex: 0.3 % of the cells for each mL/min below 60.
 */
const kidneyFactor = ({ age, of }: Making): number => (age < 2 ? 1 : 1 - 0.003 * Math.max(0, 60 - of('egfr')));

const share = (
  name: 'lymphocytes_percent' | 'monocytes_percent' | 'eosinophils_percent' | 'basophils_percent',
): Model => ({
  name,
  parents: [],
  trait: LASTING,
  limits: SHARE_LIMITS[name],
  base: fromNorm(name),
});

/** Of all white cells, so that neutrophils are never less than nothing. */
const SHARE_LIMITS = {
  lymphocytes_percent: [3, 70],
  monocytes_percent: [1, 16],
  eosinophils_percent: [0.1, 12],
  basophils_percent: [0, 2],
} as const;
const OTHERS = Object.keys(SHARE_LIMITS);

const simple = (
  name:
    | 'mean_corpuscular_volume'
    | 'mean_corpuscular_hemoglobin_concentration'
    | 'red_cell_distribution_width'
    | 'platelets',
  limits: readonly [number, number],
): Model => ({ name, parents: [], trait: OWN, limits, base: fromNorm(name) });

/** What is made of others, by the same formula for levels and for rounded readings. */
const FORMULAS: readonly (readonly [
  name: string,
  parents: readonly string[],
  limits: readonly [number, number],
  formula: (of: (name: string) => number) => number,
])[] = [
  [
    'hematocrit',
    ['red_blood_cells', 'mean_corpuscular_volume'],
    [8, 75],
    (of) => (of('red_blood_cells') * of('mean_corpuscular_volume')) / 10,
  ],
  ['neutrophils_percent', OTHERS, [0, 96], (of) => OTHERS.reduce((rest, name) => rest - of(name), 100)],
  ...['neutrophils', 'lymphocytes', 'monocytes', 'eosinophils', 'basophils'].map(
    (cells) =>
      [
        cells,
        ['white_blood_cells', `${cells}_percent`],
        [0, 60],
        (of: (name: string) => number) => (of('white_blood_cells') * of(`${cells}_percent`)) / 100,
      ] as const,
  ),
];

/** In an order in which parents come first. */
export const BLOOD_COUNT_MODELS: readonly Model[] = [
  {
    name: 'red_blood_cells',
    parents: ['egfr'],
    trait: OWN,
    limits: [1, 8.5],
    base: (made) => redCells(made) * kidneyFactor(made),
  },
  simple('mean_corpuscular_volume', [50, 124]),
  simple('mean_corpuscular_hemoglobin_concentration', [26, 38]),
  simple('red_cell_distribution_width', [11.4, 30]),
  simple('platelets', [5, 1500]),
  share('lymphocytes_percent'),
  share('monocytes_percent'),
  share('eosinophils_percent'),
  share('basophils_percent'),
  ...FORMULAS.map(
    ([name, parents, limits, formula]): Model => ({
      name,
      parents,
      trait: LASTING,
      limits,
      base: (made) => formula((parent) => made.of(parent)),
    }),
  ),
  {
    name: 'hemoglobin',
    parents: ['hematocrit', 'mean_corpuscular_hemoglobin_concentration'],
    trait: LASTING,
    limits: [2.5, 25],
    base: (made) => (made.of('hematocrit') * made.of('mean_corpuscular_hemoglobin_concentration')) / 100,
  },
  {
    name: 'mean_corpuscular_hemoglobin',
    parents: ['hemoglobin', 'red_blood_cells'],
    trait: LASTING,
    limits: [12, 45],
    base: (made) => (10 * made.of('hemoglobin')) / made.of('red_blood_cells'),
  },
];

/**
 * What the counter calculates from what it has measured of the same sample: cells, their volume and the hemoglobin are
 * measured, the rest follows. The parts of the differential add up to 100.
 */
export const BLOOD_COUNT_READINGS: Readonly<Record<string, (sample: Sample) => number>> = {
  ...Object.fromEntries(FORMULAS.map(([name, , , formula]) => [name, ({ of }: Sample) => formula(of)])),
  hemoglobin: ({ of, shown }) => (of('hematocrit') * shown('mean_corpuscular_hemoglobin_concentration')) / 100,
  mean_corpuscular_hemoglobin: ({ of }) => (10 * of('hemoglobin')) / of('red_blood_cells'),
  mean_corpuscular_hemoglobin_concentration: ({ of }) => (100 * of('hemoglobin')) / of('hematocrit'),
};
