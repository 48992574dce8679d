import { describe, expect, it } from 'vitest';
import { personDraws, runKey, YEAR } from '../../src/base/index.ts';
import { careAttributes } from '../../src/care/index.ts';
import { adherenceOf, careSeeking, propensityOf } from '../../src/care/propensity.ts';
import { immortal, liveOne, population } from './care-world.ts';

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
    // Nobody tells an immortal of what they will die.
    const ofDeath = ['fatal_illness', 'years_to_live'];
    for (const name of ofDeath) expect(life.attribute(name)).toBeNull();
    for (const { name, type } of careAttributes.filter((each) => !ofDeath.includes(each.name))) {
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
