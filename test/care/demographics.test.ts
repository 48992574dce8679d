import { describe, expect, it } from 'vitest';
import { instantOfAge, personDraws, runKey, YEAR } from '../../src/base/index.ts';
import { careAttributes } from '../../src/care/index.ts';
import { maritalChanges } from '../../src/care/marital.ts';
import { adherenceOf, careSeeking, propensityOf } from '../../src/care/propensity.ts';
import type { Sex } from '../../src/record/index.ts';
import { immortal, liveOne, population } from './care-world.ts';

describe('marital status', () => {
  const N = 2000;
  const person = population.person(0);
  const histories = (sex: Sex) =>
    Array.from({ length: N }, (_, i) =>
      maritalChanges(population.careData, { ...person, sex }, personDraws(runKey('marital'), i, 0)),
    );
  const share = (all: ReturnType<typeof histories>, age: number, status: string): number => {
    const t = instantOfAge(person.birthDay, age);
    return (100 * all.filter((changes) => (changes.findLast(({ at }) => at <= t)?.value ?? 'S') === status).length) / N;
  };

  /** NHANES 2017-18 in %: single (never married or partnered), married, divorced or separated, widowed, in the middle of decades. n = 2,000: standard error 1.1; tolerance 8. */
  it.each([
    ['male', 35, [39, 54, 7, 0]],
    ['male', 45, [21, 66, 12, 1]],
    ['male', 55, [16, 63, 19, 1]],
    ['male', 65, [11, 72, 14, 3]],
    ['female', 35, [34, 55, 10, 1]],
    ['female', 45, [20, 61, 18, 2]],
    ['female', 55, [13, 64, 20, 3]],
    ['female', 65, [5, 56, 23, 16]],
  ] as const)('of %ss of %d as in NHANES', (sex, age, shares) => {
    const all = histories(sex);
    ['S', 'M', 'D', 'W'].forEach((status, i) => {
      expect(Math.abs(share(all, age, status) - shares[i]!)).toBeLessThan(8);
    });
  });

  it('goes from marriage to marriage, never before 18', () => {
    for (const changes of histories('female').slice(0, 300)) {
      changes.forEach(({ value }, i) => {
        expect(value === 'M').toBe(i % 2 === 0);
      });
      if (changes[0]) expect(changes[0].at).toBeGreaterThanOrEqual(instantOfAge(person.birthDay, 18));
    }
  });
});

describe('traits', () => {
  const N = 4000;
  const draws = Array.from({ length: N }, (_, i) => personDraws(runKey('traits'), i, 0));

  it('adherence has two modes: four of five take at least 80 % of their doses', () => {
    const shares = draws.map(adherenceOf);
    expect(shares.filter((x) => x >= 0.8).length / N).toBeCloseTo(0.8, 1);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.2);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('care-seeking is spread over 0 to 1, lower in people who do not take their pills', () => {
    const values = draws.map((d) => propensityOf(careSeeking(d, adherenceOf(d))));
    const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / xs.length;
    expect(mean(values)).toBeCloseTo(0.5, 1);
    const poor = values.filter((_, i) => adherenceOf(draws[i]!) < 0.7);
    const good = values.filter((_, i) => adherenceOf(draws[i]!) >= 0.7);
    expect(mean(good) - mean(poor)).toBeGreaterThan(0.15);
    for (const q of [0.1, 0.5, 0.9])
      expect(Math.abs([...values].sort((a, b) => a - b)[Math.floor(q * N)]! - q)).toBeLessThan(0.08);
  });

  it('and what changes with age are set on the person', () => {
    const { birth } = population.person(5);
    const { life } = liveOne(5, { data: immortal, horizon: birth + 70 * YEAR });
    for (const { name, type } of careAttributes) {
      const value = life.attribute(name);
      expect(value).not.toBeNull();
      expect(typeof value).toBe(type === 'text' ? 'string' : type);
    }
    expect(life.attribute('adherence')).toBe(life.attribute('adherence probability'));
    const thirty = Array.from(
      { length: 60 },
      (_, i) => liveOne(i, { data: immortal, horizon: population.person(i).birth + 30 * YEAR }).life,
    );
    expect(thirty.filter((l) => l.attribute('smoker') === true).length).toBeGreaterThan(4);
  });
});
