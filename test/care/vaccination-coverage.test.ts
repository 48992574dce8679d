import { describe, expect, it } from 'vitest';
import { dayOf, MONTH, startOfDay, YEAR } from '../../src/base/index.ts';
import { population } from './care-world.ts';
import { bornIn, codeOf, doses, type Vaccinated, vaccinated } from './vaccinated.ts';

/** Per cent of lives for which something holds. */
const percent = (lives: readonly Vaccinated[], holds: (life: Vaccinated) => boolean): number =>
  (100 * lives.filter(holds).length) / lives.length;

type Figure = readonly [name: string, published: number, tolerance: number, holds: (life: Vaccinated) => boolean];

function compare(lives: readonly Vaccinated[], figures: readonly Figure[]): void {
  const found = figures.map(([name, , , holds]) => [name, percent(lives, holds)] as const);
  const wrong = figures.filter(([, published, tolerance], i) => Math.abs(found[i]![1] - published) > tolerance);
  expect(wrong.map(([name, published]) => `${name}: ${Object.fromEntries(found)[name]} for ${published}`)).toEqual([]);
}

/**
 * National Immunization Survey-Child, born 2018-2019 (treatment.yaml, read). n = 1,500: standard error at most 1.3 points. The
 * schedule is fitted to within 2 points of these (hepatitis A 6, influenza 3, combined series 4), so that a tolerance of 6 points,
 * 10 for these three, is 3 standard errors or more away for each of 16: false alarm below 0.02.
 */
describe('coverage by 24 months of age', () => {
  const lives = Array.from({ length: 1500 }, (_, i) => bornIn(i, 2018)).map((person) =>
    vaccinated(person, person.birth + 24 * MONTH),
  );
  const least = (disease: string, n: number) => (life: Vaccinated) => doses(life, disease) >= n;

  it('is that of the survey', () => {
    compare(lives, [
      ['hepatitis B at birth', 79.8, 6, (life) => doses(life, 'hepatitisB', life.person.birth + 3 * 86400) > 0],
      ['hepatitis B, 3', 92.7, 6, least('hepatitisB', 3)],
      [
        'rotavirus',
        77.1,
        6,
        (life) => doses(life, 'rotavirus') >= (life.doses.some((d) => codeOf(d) === '119') ? 2 : 3),
      ],
      ['DTaP, 3', 94.2, 6, least('pertussis', 3)],
      ['DTaP, 4', 81.9, 6, least('pertussis', 4)],
      ['Hib, primary', 93.6, 6, least('hib', 3)],
      ['Hib, full', 80, 6, least('hib', 4)],
      ['pneumococcal, 3', 93.3, 6, least('pneumococcus', 3)],
      ['pneumococcal, 4', 83.5, 6, least('pneumococcus', 4)],
      ['polio, 3', 93.4, 6, least('polio', 3)],
      ['MMR', 91.6, 6, least('measles', 1)],
      ['varicella', 91.1, 6, least('varicella', 1)],
      ['hepatitis A, 1', 88.3, 6, least('hepatitisA', 1)],
      ['hepatitis A, 2', 47.3, 10, least('hepatitisA', 2)],
      ['influenza, 2', 63.9, 10, least('influenza', 2)],
      [
        'combined 7 series',
        70.1,
        10,
        (life) =>
          [
            ['pertussis', 4],
            ['polio', 3],
            ['measles', 1],
            ['hib', 3],
            ['hepatitisB', 3],
            ['varicella', 1],
            ['pneumococcus', 4],
          ].every(([disease, n]) => doses(life, `${disease}`) >= Number(n)),
      ],
    ]);
  });

  it('is none in about one in a hundred (0.9 %; n = 1,500, 3 to 30 is beyond 3 standard errors on both sides)', () => {
    const none = lives.filter((life) => life.doses.length === 0).length;
    expect(none).toBeGreaterThanOrEqual(3);
    expect(none).toBeLessThanOrEqual(30);
  });
});

/** National Immunization Survey-Teen 2022 (recalled). n = 600: standard error at most 2 points; tolerance 8. False alarm below 0.01. */
describe('coverage of teenagers at the end of 2022', () => {
  const to = startOfDay(dayOf(2023, 1, 1));
  const lives = Array.from({ length: 600 }, (_, i) => vaccinated(bornIn(i, 2005 + (i % 5)), to));

  it('is that of the survey', () => {
    compare(lives, [
      ['Tdap', 89.9, 8, (life) => life.doses.some((dose) => codeOf(dose) === '115')],
      ['meningococcal', 88.6, 8, (life) => doses(life, 'meningococcus') > 0],
      ['HPV, 1', 76, 8, (life) => doses(life, 'hpv') > 0],
      ['HPV, up to date', 62.6, 8, (life) => doses(life, 'hpv') > 1],
      ['COVID-19, primary', 61, 8, (life) => doses(life, 'covid') > 1],
      ['MMR, 2', 93.1, 8, (life) => doses(life, 'measles') > 1],
    ]);
  });
});

/** NHIS and FluVaxView 2022-23 (recalled). n = about 3,600 adults, of whom 660 of 65 and more: standard errors 0.9 and 2 points. */
describe('coverage of adults at the end of 2022', () => {
  const to = startOfDay(dayOf(2023, 1, 1));
  const adults = Array.from({ length: 5000 }, (_, i) => population.person(i))
    .filter(({ birth }) => birth < to - 18 * YEAR)
    .map((person) => vaccinated(person, to));
  const from = (age: number) => adults.filter(({ person }) => person.birth <= to - age * YEAR);
  const season = startOfDay(dayOf(2022, 8, 1));

  it('is that of the surveys (tolerance 7 points; false alarm below 0.01)', () => {
    compare(adults, [
      ['tetanus in 10 years', 63, 7, (life) => doses(life, 'tetanusBooster', to, to - 10 * YEAR) > 0],
      ['hepatitis B, 3', 34, 7, (life) => doses(life, 'hepatitisB') >= 3],
      ['hepatitis A, 2', 13, 7, (life) => doses(life, 'hepatitisA') >= 2],
      ['COVID-19, primary', 81, 7, (life) => doses(life, 'covid') >= 2],
      ['influenza', 46.9, 7, (life) => doses(life, 'influenza', to, season) > 0],
    ]);
  });

  it('is that of the surveys in the old (tolerance 12 points, 3 standard errors)', () => {
    expect(from(65).length).toBeGreaterThan(120);
    compare(from(65), [
      ['pneumococcal', 65.8, 12, (life) => doses(life, 'pneumococcusAdult') > 0],
      ['influenza', 69.7, 12, (life) => doses(life, 'influenza', to, season) > 0],
    ]);
    compare(from(60), [['zoster', 41, 12, (life) => doses(life, 'zoster') > 0]]);
  });
});
