import { describe, expect, it } from 'vitest';
import { DAY, dayOf, startOfDay, YEAR } from '../../src/base/index.ts';
import { causeOfDeath } from '../../src/care/cause-of-death.ts';
import type { CareData } from '../../src/care/index.ts';
import { claimAt, deathInstant, mortalityAt } from '../../src/care/mortality.ts';
import type { Parameter, Program } from '../../src/engine/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import type { Person, Sex } from '../../src/record/index.ts';
import { EMPTY, liveOne, population } from './care-world.ts';

const DATA = population.careData;
const STEADY: CareData = { ...DATA, period: 2019 };

const born = (sex: Sex, year: number): Person => ({
  ...population.person(0),
  sex,
  birth: startOfDay(dayOf(year, 6, 15)) + 43_200,
  birthDay: dayOf(year, 6, 15),
});

const at = (year: number): number => startOfDay(dayOf(year, 12, 1));

/** Age at death of the u-quantile of a cohort, in years. */
const ageAtDeath = (data: CareData, person: Person, u: number, claims: readonly Parameter[] = []): number =>
  (deathInstant(data, claims, person, -Math.log1p(-u)) - person.birth) / YEAR;

/** Mean age at death over 4,000 evenly spaced quantiles: no chance in it. */
const lifeExpectancy = (data: CareData, person: Person, claims: readonly Parameter[] = []): number => {
  const n = 4000;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += ageAtDeath(data, person, (i + 0.5) / n, claims);
  return sum / n;
};

const fatal = (values: readonly number[]): Parameter => ({
  path: 'test.fatal',
  unit: 'per person-year',
  axes: [
    { of: { op: 'attribute', name: 'sex' }, groups: ['female', 'male'] },
    { of: { op: 'age' }, breaks: [0, 65, 85] },
  ],
  values,
  scale: 1,
});

describe('background mortality', () => {
  it.each([
    ['male', 76.3],
    ['female', 81.4],
  ] as const)('gives a %s life expectancy of %d years by the 2019 table', (sex, years) => {
    expect(Math.abs(lifeExpectancy(STEADY, born(sex, 1900)) - years)).toBeLessThan(0.2);
    // From 65: 18.2 and 20.8 (NCHS 2019).
    const table = usPack.lifeTables[0]!;
    const n = 2000;
    const survived = (age: number): number => table[sex].slice(0, age).reduce((s, q) => s * (1 - q), 1);
    const dead = 1 - survived(65);
    const later = Array.from({ length: n }, (_, i) =>
      ageAtDeath(STEADY, born(sex, 1900), dead + ((i + 0.5) / n) * (1 - dead)),
    );
    expect(Math.abs(later.reduce((a, b) => a + b) / n - 65 - (sex === 'male' ? 18.2 : 20.8))).toBeLessThan(0.2);
  });

  it('reproduces the table year of age by year of age', () => {
    const table = usPack.lifeTables[0]!;
    const person = born('female', 1900);
    let alive = 1;
    for (let age = 0; age < 100; age++) {
      const q = table.female[age]!;
      // Who dies at the very edges of the year of age.
      expect(ageAtDeath(STEADY, person, 1 - alive * (1 - 1e-9))).toBeGreaterThanOrEqual(age - 1e-6);
      expect(ageAtDeath(STEADY, person, 1 - alive * (1 - q * 0.999))).toBeLessThan(age + 1);
      expect(ageAtDeath(STEADY, person, 1 - alive * (1 - q * 1.001))).toBeGreaterThan(age + 1 - 1e-6);
      alive *= 1 - q;
    }
  });

  it('takes two thirds of infant deaths in the first four weeks', () => {
    const q = usPack.lifeTables[0]!.male[0]!;
    expect(ageAtDeath(STEADY, born('male', 1990), q * 0.4) * 365.25).toBeLessThan(1);
    expect(ageAtDeath(STEADY, born('male', 1990), q * 0.65) * 365.25).toBeLessThan(28);
    expect(ageAtDeath(STEADY, born('male', 1990), q * 0.68) * 365.25).toBeGreaterThan(28);
  });

  it('is higher in 2020 and 2021, not before and after', () => {
    const person = born('male', 1940);
    const dies = (data: CareData, from: number, to: number): number => {
      const n = 20_000;
      let count = 0;
      for (let i = 0; i < n; i++) {
        const t = deathInstant(data, [], person, -Math.log1p(-(i + 0.5) / n));
        if (t >= startOfDay(dayOf(from, 1, 1)) && t < startOfDay(dayOf(to, 1, 1))) count++;
      }
      return count;
    };
    expect(dies(DATA, 2020, 2022) / dies(STEADY, 2020, 2022)).toBeGreaterThan(1.12);
    expect(dies(DATA, 2015, 2020)).toBe(dies(STEADY, 2015, 2020));
  });

  it('leaves out what modules claim, never below zero', () => {
    const person = born('male', 1900);
    const table = usPack.lifeTables[0]!.male;
    const claim = fatal([0.004, 0.01, 0.02, 0.0001, 0.008, 0.03]);
    expect(claimAt(claim, person, 70, 2000)).toBe(0.008);
    expect(claimAt(claim, { ...person, sex: 'female' }, 20, 2000)).toBe(0.004);
    // Hazards add: survival without the claim is the table's times exp(+claimed).
    const survival = (age: number): number => table.slice(0, age).reduce((s, q) => s * (1 - q), 1);
    const claimed = 0.0001 * 65 + 0.008 * 10;
    // At 10 years the table is below the claim of 0.0001 for two years of age or so: compare from where it is above.
    const u = 1 - survival(75) * Math.exp(claimed);
    expect(Math.abs(ageAtDeath(STEADY, person, u, [claim]) - 75)).toBeLessThan(0.05);
    const all = fatal([9, 9, 9, 9, 9, 0]);
    expect(ageAtDeath(STEADY, person, 0.5, [all])).toBeGreaterThan(85);
  });

  it('interpolates a claim within a year of age, counts none that the life decides', () => {
    const slope: Parameter = {
      path: 'x',
      unit: 'per person-year',
      axes: [{ of: { op: 'age' }, breaks: [60, 70], interpolate: true }],
      values: [0, 0.01],
      scale: 2,
    };
    expect(claimAt(slope, born('male', 1950), 65, 2000)).toBeCloseTo(0.01, 10);
    expect(
      claimAt(
        { ...slope, axes: [{ of: { op: 'attribute', name: 'smoker' }, groups: ['true'] }], values: [1] },
        born('male', 1950),
        65,
        2000,
      ),
    ).toBe(0);
  });

  it('has a cause by sex and age', () => {
    const causes = (sex: Sex, age: number): Set<string> =>
      new Set(
        Array.from(
          { length: 200 },
          (_, i) => causeOfDeath(DATA, EMPTY, born(sex, 1950), at(1950 + age), (i + 0.5) / 200).codings[0].display,
        ),
      );
    expect(causes('male', 80)).toContain('Ischemic heart disease (disorder)');
    expect(causes('male', 80)).toContain('Malignant tumor of prostate (disorder)');
    expect(causes('female', 80)).not.toContain('Malignant tumor of prostate (disorder)');
    expect(causes('female', 0)).toContain('Premature infant (finding)');
    expect(causes('male', 30)).not.toContain("Alzheimer's disease (disorder)");
    expect(causes('male', 118).size).toBeGreaterThan(5);
  });

  it('is none that a module claims, and seldom one that it claims a part of', () => {
    // Deaths of men of 70 per person-year by the pack's table: colon 0.00055, diabetes 0.0009, of 0.0223 in all.
    const claimed = { ...fatal([0, 0, 0, 0, 1, 1]), path: 'm.claimed' };
    const program = (causes: Program['claims'][number]['causes'], scale: number): Program => ({
      ...EMPTY,
      parameters: [{ ...claimed, scale }],
      claims: [{ rate: 0, causes }],
    });
    const share = (of: Program, code: string): number => {
      const n = 20_000;
      const drawn = Array.from(
        { length: n },
        (_, i) => causeOfDeath(DATA, of, born('male', 1945), at(2015), (i + 0.5) / n).codings[0].code,
      );
      return drawn.filter((each) => each === code).length / n;
    };
    const [colon, diabetes] = ['363406005', '44054006'];
    expect(share(EMPTY, colon)).toBeGreaterThan(0.02);
    const all = program([{ codes: [`snomed|${colon}`], share: 1 }], 0.01);
    expect(share(all, colon)).toBe(0);
    expect(share(all, diabetes)).toBeGreaterThan(share(EMPTY, diabetes));
    const table = mortalityAt(DATA, born('male', 1945), 70, 2015);
    const half = program([{ codes: [`snomed|${diabetes}`], share: 0.25 }], 2 * table * share(EMPTY, diabetes));
    expect(share(half, diabetes) / share(EMPTY, diabetes)).toBeCloseTo(0.5, 1);
    // Without causes the claim is of all.
    expect(share(program([], 0.01), colon)).toBeCloseTo(share(EMPTY, colon), 4);
  });

  it('ends lives in the engine when it says, with nothing after', () => {
    // 600 people: standard error of the mean age at death 0.6 years; tolerance 2.5 (4 of them): 1 in 16,000.
    let [sum, expected] = [0, 0];
    for (let i = 0; i < 600; i++) {
      const { record } = liveOne(i, { data: STEADY, program: EMPTY });
      expect(record.died).toBeDefined();
      sum += (record.died! - record.person.birth) / YEAR / 600;
      expected += (record.person.sex === 'male' ? 76.3 : 81.4) / 600;
      expect(Math.max(...record.entries.map(({ time }) => time))).toBeLessThanOrEqual(record.died! + 1);
      expect(record.entries.filter(({ kind }) => kind === 'death')).toHaveLength(1);
      expect(record.truths.some((truth) => truth.kind === 'death' && truth.cause !== undefined)).toBe(true);
    }
    expect(Math.abs(sum - expected)).toBeLessThan(2.5);
    expect(DAY).toBe(86_400);
  });
});
