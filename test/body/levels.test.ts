import { describe, expect, it } from 'vitest';
import { interpolate, type Norm } from '../../src/body/norm.ts';
import { NORMS } from '../../src/body/norms.ts';
import { correlationMatrix } from '../../src/body/scores.ts';
import { at, bodies, correlation, mean, type Sex, sd } from './bodies.ts';

/** One person an age, spread evenly over a band of ages. */
const N = 2500;
const PEOPLE = { female: bodies(N, 'female', 'levels'), male: bodies(N, 'male', 'levels') };
function readings(name: string, sex: Sex, from: number, to: number): number[] {
  return PEOPLE[sex].map((body, i) => body.reading(name, at(from + (to - from) * ((i * 0.618034) % 1))));
}

/**
 * NHANES 2017-18, all comers (labs_vitals.yaml, read): mean and SD at 20-39 and 40-59 years, women then men, of what disease
 * and drugs move little. Judged within 0.1 SD and 10 %, plus four standard errors (0.08 SD and 5.7 %; skewed variables
 * about twice the latter): with 24 cells of two figures a false alarm in about one of 300 changes of the draws, were the truth
 * at the edge of the tolerance; far less often where it is inside.
 */
const NHANES: Readonly<Record<string, readonly (readonly [mean: number, sd: number])[]>> = {
  height: [
    [162.6, 6.7],
    [161.4, 6.8],
    [175.9, 7.2],
    [175.8, 7.5],
  ],
  weight: [
    [78, 24.6],
    [79.4, 22.1],
    [90.3, 23.6],
    [94.6, 21.7],
  ],
  body_mass_index: [
    [29.4, 8.7],
    [30.5, 8.4],
    [29.1, 7.1],
    [30.5, 6.2],
  ],
  sodium: [
    [139.95, 2.42],
    [140.13, 2.8],
    [140.51, 2.44],
    [140.14, 2.69],
  ],
  potassium: [
    [4.01, 0.3],
    [4.01, 0.33],
    [4.11, 0.32],
    [4.14, 0.34],
  ],
  chloride: [
    [101.59, 2.29],
    [101.08, 2.74],
    [100.71, 2.31],
    [100.72, 2.89],
  ],
  carbon_dioxide: [
    [24.73, 2.24],
    [25.6, 2.38],
    [26.18, 2.35],
    [25.77, 2.46],
  ],
  albumin: [
    [4.04, 0.32],
    [4.01, 0.32],
    [4.31, 0.28],
    [4.14, 0.28],
  ],
  total_protein: [
    [7.13, 0.39],
    [7.09, 0.42],
    [7.24, 0.36],
    [7.14, 0.43],
  ],
  red_blood_cells: [
    [4.56, 0.36],
    [4.55, 0.36],
    [5.13, 0.38],
    [5.02, 0.39],
  ],
  hematocrit: [
    [39.7, 2.9],
    [40.2, 3.3],
    [45, 2.7],
    [44.6, 3.2],
  ],
  neutrophils_percent: [
    [57.9, 8.7],
    [57.5, 9],
    [55.4, 9],
    [57.8, 9.1],
  ],
  calcium: [
    [9.2, 0.33],
    [9.25, 0.38],
    [9.4, 0.31],
    [9.26, 0.33],
  ],
  white_blood_cells: [
    [7.71, 2.13],
    [7.42, 2.23],
    [7.2, 2.06],
    [7.15, 2.06],
  ],
  urea_nitrogen: [
    [11.9, 3.2],
    [13.4, 4.3],
    [14.1, 4.1],
    [15.6, 4.9],
  ],
};

/**
 * NHANES 2011-2020, adults without the disease and the drugs (scripts/body/undiseased.ts): mean and SD at 30-39 and 50-59, women then
 * men; ln for HDL and triglycerides. Same tolerance.
 */
const UNDISEASED: Readonly<Record<string, readonly (readonly [mean: number, sd: number])[]>> = {
  systolic_blood_pressure: [
    [110.1, 9.8],
    [117.7, 12.1],
    [117.7, 9.1],
    [120.4, 9.8],
  ],
  diastolic_blood_pressure: [
    [68.7, 8.4],
    [71.5, 8.2],
    [71.8, 8.7],
    [73.5, 7.8],
  ],
  ldl_cholesterol: [
    [106.4, 29.9],
    [131.9, 35.4],
    [119.3, 33.8],
    [125.6, 42.7],
  ],
  total_cholesterol: [
    [181.5, 33.1],
    [214.5, 38.6],
    [192.4, 37.9],
    [204.7, 40.3],
  ],
  hdl_cholesterol: [
    [4.023, 0.253],
    [4.091, 0.259],
    [3.826, 0.25],
    [3.866, 0.303],
  ],
  triglycerides: [
    [4.347, 0.536],
    [4.566, 0.506],
    [4.664, 0.6],
    [4.736, 0.655],
  ],
  hba1c: [
    [5.268, 0.343],
    [5.524, 0.332],
    [5.326, 0.351],
    [5.502, 0.35],
  ],
  egfr: [
    [107.5, 15],
    [91.9, 15.2],
    [105.2, 14.6],
    [91.5, 14.3],
  ],
};

const CELLS = [
  ['female', 0],
  ['female', 1],
  ['male', 0],
  ['male', 1],
] as const;

function judge(values: readonly number[], [m, s]: readonly [number, number]): void {
  expect(Math.abs(mean(values) - m) / s).toBeLessThan(0.1 + 4 / Math.sqrt(N));
  expect(Math.abs(sd(values) / s - 1)).toBeLessThan(0.1 + 4 / Math.sqrt(N));
}

describe('readings by sex and age', () => {
  // NHANES 2011-2020 without diabetes: 5th, 50th and 95th percentile and the share below 60.
  it.each([
    ['female', 70, [42, 77, 96], 0.209],
    ['female', 80, [35, 65, 90], 0.38],
    ['male', 70, [49, 78, 96], 0.173],
    ['male', 80, [33, 66, 91], 0.363],
  ] as const)('filtration of %s from %i falls with age as the survey shows', (sex, from, percentiles, below) => {
    const values = readings('egfr', sex, from, from + 9).sort((a, b) => a - b);
    const shown = [0.05, 0.5, 0.95].map((share) => values[Math.floor(share * N)]!);
    for (const [i, published] of percentiles.entries()) expect(Math.abs(shown[i]! - published)).toBeLessThan(6);
    expect(Math.abs(values.filter((value) => value < 60).length / N - below)).toBeLessThan(0.06);
  });

  it('the pulse keeps a pressure of its own', () => {
    const [systolic, diastolic] = [
      readings('systolic_blood_pressure', 'male', 30, 90),
      readings('diastolic_blood_pressure', 'male', 30, 90),
    ];
    const pulse = systolic.map((value, i) => value - diastolic[i]!).sort((a, b) => a - b);
    // NHANES: 1 % below 25, 1 in 2,000 below 17.
    expect(pulse[0]).toBeGreaterThanOrEqual(16);
    expect(pulse[N * 0.01]).toBeGreaterThan(20);
    expect(pulse[N * 0.01]).toBeLessThan(31);
  });

  it.each(Object.entries(NHANES))('%s as all comers', (name, cells) => {
    CELLS.forEach(([sex, band], i) => {
      judge(readings(name, sex, band ? 40 : 20, band ? 60 : 40), cells[i]!);
    });
  });

  it.each(Object.entries(UNDISEASED))('%s as the undiseased and untreated', (name, cells) => {
    const ln = name === 'hdl_cholesterol' || name === 'triglycerides';
    CELLS.forEach(([sex, band], i) => {
      const values = readings(name, sex, band ? 50 : 30, band ? 60 : 40);
      judge(ln ? values.map(Math.log) : values, cells[i]!);
    });
  });

  it('hemoglobin of toddlers is 12 g/dL, below 11 in one of ten at most', () => {
    // Dallman (recalled): mean 12.0 and two SD below it 10.5 at half a year to two years.
    const values = (['female', 'male'] as const).flatMap((sex) => readings('hemoglobin', sex, 0.95, 1.6));
    expect(Math.abs(mean(values) - 12.1)).toBeLessThan(0.3);
    expect(Math.abs(sd(values) - 0.78)).toBeLessThan(0.12);
    const below = (limit: number): number => values.filter((value) => value < limit).length / values.length;
    expect(below(10.5)).toBeLessThan(0.03);
    expect(below(11)).toBeGreaterThan(0.02);
    expect(below(11)).toBeLessThan(0.1);
  });

  it('few infants are too light or too heavy for their length', () => {
    const values = (['female', 'male'] as const).flatMap((sex) =>
      readings('weight_for_length_percentile', sex, 0.1, 1.99),
    );
    const shareOf = (is: (value: number) => boolean): number => values.filter(is).length / values.length;
    expect(shareOf((value) => value < 1)).toBeLessThan(0.01);
    expect(shareOf((value) => value < 5)).toBeLessThan(0.05);
    expect(Math.abs(shareOf((value) => value >= 95) - 0.08)).toBeLessThan(0.025);
  });

  it('healthy lungs have 95 to 100 % at every age, and a device shows at most a point or two less', () => {
    for (const sex of ['female', 'male'] as const) {
      for (const body of bodies(400, sex, 'levels')) {
        for (const years of [5, 40, 70, 90]) {
          expect(body.level('oxygen_saturation', at(years))).toBeGreaterThanOrEqual(95);
          expect(body.reading('oxygen_saturation', at(years))).toBeGreaterThanOrEqual(93);
        }
      }
      // n = 2,500: 99 % of readings at 60 to 90 are 94 and more, of which 0.5 points are five standard errors.
      const old = readings('oxygen_saturation', sex, 60, 90);
      expect(old.filter((value) => value < 95).length / N).toBeLessThan(0.03);
    }
  });

  it('eGFR falls and blood pressure rises with age within a person', () => {
    const people = bodies(300, 'male', 'levels');
    const change = (name: string): number =>
      mean(people.map((body) => body.level(name, at(75)) - body.level(name, at(35))));
    expect(change('egfr')).toBeLessThan(-15);
    expect(change('systolic_blood_pressure')).toBeGreaterThan(2);
  });
});

describe('variables move together', () => {
  /**
   * NHANES correlations of single readings within sex and age. n = 3,000 of one age: standard error below 0.018, tolerance 0.05
   * and 4 of them: a false alarm in 16,000 where the truth is the source's.
   */
  const PAIRS = [
    ['systolic_blood_pressure', 'diastolic_blood_pressure', 0.47],
    ['body_mass_index', 'systolic_blood_pressure', 0.2],
    ['body_mass_index', 'hdl_cholesterol', -0.37],
    ['body_mass_index', 'triglycerides', 0.28],
    ['hdl_cholesterol', 'triglycerides', -0.52],
    ['total_cholesterol', 'ldl_cholesterol', 0.86],
    ['total_cholesterol', 'hdl_cholesterol', 0.14],
    ['body_mass_index', 'hba1c', 0.21],
    ['sodium', 'chloride', 0.64],
    ['carbon_dioxide', 'chloride', -0.18],
    ['egfr', 'hdl_cholesterol', 0],
    ['calcium', 'albumin', 0.49],
    ['total_protein', 'albumin', 0.43],
    ['mean_corpuscular_volume', 'red_cell_distribution_width', -0.42],
    ['white_blood_cells', 'neutrophils_percent', 0.39],
    ['red_blood_cells', 'mean_corpuscular_volume', -0.39],
  ] as const;
  const people = bodies(3000, 'female', 'pairs');
  const values = (name: string): number[] => {
    const read = people.map((body) => body.reading(name, at(45)));
    return name === 'hdl_cholesterol' || name === 'triglycerides' ? read.map(Math.log) : read;
  };

  it.each(PAIRS)('%s and %s: %d', (a, b, r) => {
    expect(Math.abs(correlation(values(a), values(b)) - r)).toBeLessThan(0.05 + 4 * 0.018);
  });

  it('the correlation matrix is positive definite', () => {
    const matrix = correlationMatrix().map((row) => [...row]);
    for (let k = 0; k < matrix.length; k++) {
      expect(matrix[k]![k]).toBeGreaterThan(0.05);
      for (let i = k + 1; i < matrix.length; i++) {
        const f = matrix[i]![k]! / matrix[k]![k]!;
        for (let j = k; j < matrix.length; j++) matrix[i]![j]! -= f * matrix[k]![j]!;
      }
    }
  });

  it('levels persist: HDL as measured over 1, 4, 10 and 17 years', () => {
    // nafld2 (see models.ts): 0.97, 0.87, 0.81, 0.78; n = 3,000, standard errors 0.001 to 0.008; tolerance 0.04.
    const now = people.map((body) => body.level('hdl_cholesterol', at(40)));
    for (const [years, r] of [
      [1, 0.97],
      [4, 0.87],
      [10, 0.81],
      [17, 0.78],
    ] as const) {
      const later = people.map((body) => body.level('hdl_cholesterol', at(40 + years)));
      expect(Math.abs(correlation(now, later) - r)).toBeLessThan(0.04);
    }
  });
});

describe('norms', () => {
  it('have as many figures as ages, in order', () => {
    for (const norm of Object.values(NORMS) as Norm[]) {
      for (const { centre, spread } of [norm.female, norm.male]) {
        expect(centre).toHaveLength(norm.ages.length);
        expect(spread).toHaveLength(norm.ages.length);
        expect(Math.min(...spread)).toBeGreaterThan(0);
      }
      expect([...norm.ages].sort((a, b) => a - b)).toEqual(norm.ages);
    }
  });

  it('are linear between ages and constant outside', () => {
    expect([-1, 0, 5, 10, 15, 20, 99].map((age) => interpolate([0, 10, 20], [1, 3, 7], age))).toEqual([
      1, 1, 2, 3, 5, 7, 7,
    ]);
  });
});
