import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atScore, type GrowthChart, normalProbability, percentileOf, scoreOf } from '../../src/body/growth.ts';
import * as charts from '../../src/body/growth-charts.ts';
import type { Body } from '../../src/engine/index.ts';
import { needs } from '../left-out.ts';
import { at, bodies, correlation, evenly, mean, sd } from './bodies.ts';

const SOURCE = '../shared/epidemiology/growth_cdc_lms.csv';
const CHARTS: Readonly<Record<string, GrowthChart>> = {
  height: charts.height,
  weight: charts.weight,
  bmi: charts.bodyMassIndex,
  head: charts.headCircumference,
  weight_for_length: charts.weightForLength,
};

describe('growth charts', () => {
  it('agree with every row of the CDC tables, also where rows were left out', (context) => {
    needs(context, SOURCE);
    const [, ...rows] = readFileSync(SOURCE, 'utf8').trim().split('\n');
    for (const row of rows) {
      const [measure, , sex, by, at, l, m, s] = row.split(',');
      // The file numbers CDC's half months from 0 (see scripts/body/growth.ts).
      const whole = by !== 'age_months' || at === '240' || (measure === 'head' && at === '0');
      const x = Number(at) + (whole ? 0 : 0.5);
      for (const z of [-2, 0, 2]) {
        const value = Number(m) * (1 + Number(l) * Number(s) * z) ** (1 / Number(l));
        const ours = atScore(CHARTS[measure!]!, sex === 'F' ? 'female' : 'male', x, z);
        // Half-yearly rows after 36 months: within 0.4 %.
        expect(Math.abs(ours / value - 1)).toBeLessThan(by === 'age_months' && x > 36 ? 0.004 : 1e-6);
      }
    }
    expect(rows.length).toBeGreaterThan(1500);
  });

  it('scores and values are inverse', () => {
    const sex = fc.constantFrom('female' as const, 'male' as const);
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(CHARTS)),
        sex,
        evenly(0, 240),
        evenly(-2.5, 2.5),
        (chart, s, x, z) => {
          expect(scoreOf(chart, s, x, atScore(chart, s, x, z))).toBeCloseTo(z, 6);
        },
      ),
    );
  });

  it('the median is the 50th percentile; z of 1.645 the 95th', () => {
    expect(percentileOf(charts.height, 'male', 60, atScore(charts.height, 'male', 60, 0))).toBeCloseTo(50, 4);
    expect(percentileOf(charts.height, 'male', 60, atScore(charts.height, 'male', 60, 1.6449))).toBeCloseTo(95, 2);
    expect(normalProbability(-1.96)).toBeCloseTo(0.025, 5);
  });
});

describe('children', () => {
  const girls = bodies(1500, 'female', 'growth');
  const boys = bodies(1500, 'male', 'growth');

  it('have standard normal height z-scores', () => {
    // n = 1,500: standard error of the mean 0.026, of the SD 0.018; tolerance 0.15 (with the adult offset of -0.1) is 2 of them beyond it.
    for (const years of [0.5, 2, 5, 9, 12, 15]) {
      for (const [sex, people] of [
        ['female', girls],
        ['male', boys],
      ] as const) {
        const z = people.map((body) => scoreOf(charts.height, sex, years * 12, body.level('height', at(years))));
        expect(Math.abs(mean(z))).toBeLessThan(0.15 + 0.05);
        expect(Math.abs(sd(z) - 1)).toBeLessThan(0.15);
      }
    }
  });

  it('keep their channel from year to year and do not shrink', () => {
    for (const years of [3, 6, 9, 12]) {
      for (const name of ['height', 'body_mass_index']) {
        const r = correlation(
          girls.map((body) => body.level(name, at(years))),
          girls.map((body) => body.level(name, at(years + 1))),
        );
        expect(r).toBeGreaterThan(0.88);
        expect(r).toBeLessThan(0.998);
      }
    }
    const losses = [...girls, ...boys].map((body) => {
      const heights = Array.from({ length: 19 }, (_, age) => body.level('height', at(age)));
      return Math.max(...heights.slice(1).map((h, i) => heights[i]! - h));
    });
    expect(Math.max(...losses)).toBeLessThan(1.5);
    expect(losses.filter((loss) => loss > 0.5).length / losses.length).toBeLessThan(0.1);
  });

  it('are tall early or late, and as tall when grown', () => {
    // n = 1,500: standard error of a share of variance of 0.4 to 0.5 is 0.02.
    const share = (people: readonly Body[], age: number): number =>
      correlation(
        people.map((body) => body.level('maturity', at(age))),
        people.map((body) => body.level('height', at(age))),
      ) ** 2;
    const most = (people: readonly Body[]): number => Math.max(...[11, 12, 13, 14].map((age) => share(people, age)));
    expect(Math.abs(most(girls) - 0.4)).toBeLessThan(0.08);
    expect(Math.abs(most(boys) - 0.5)).toBeLessThan(0.08);
    for (const people of [girls, boys]) {
      expect(share(people, 4)).toBeLessThan(0.05);
      expect(share(people, 21)).toBeLessThan(0.02);
    }
  });

  it('are measured with an error until they are grown', () => {
    // n = 1,500: standard error of an SD 2 %.
    const error = (age: number): number =>
      sd(boys.map((body) => body.reading('height', at(age)) - body.level('height', at(age))));
    expect(Math.abs(error(5) / 0.91 - 1)).toBeLessThan(0.1);
    expect(Math.abs(error(16) / 0.21 - 1)).toBeLessThan(0.1);
  });

  it('weigh what NHANES 2017-18 found, within 0.3 SD', () => {
    // growth_2_19, smoothed by hand over neighbouring ages (cells of 50 to 90 children): BMI mean and SD.
    const rows = {
      female: [
        [4, 16.3, 1.8],
        [8, 18.2, 3.6],
        [12, 21.8, 4.9],
        [16, 24.6, 6],
      ],
      male: [
        [4, 16.6, 2],
        [8, 17.8, 3.4],
        [12, 21, 5.2],
        [16, 24, 5.8],
      ],
    } as const;
    for (const [sex, people] of [
      ['female', girls],
      ['male', boys],
    ] as const) {
      for (const [years, m, s] of rows[sex])
        expect(Math.abs(mean(people.map((body) => body.level('body_mass_index', at(years)))) - m) / s).toBeLessThan(
          0.3,
        );
    }
  });

  it('are born with 3.5 kg and 50 cm and triple the weight in a year', () => {
    const weight = (years: number): number => mean(boys.map((body) => body.level('weight', at(years))));
    expect(weight(0)).toBeGreaterThan(3.2);
    expect(weight(0)).toBeLessThan(3.8);
    expect(weight(1) / weight(0)).toBeGreaterThan(2.6);
    expect(mean(girls.map((body) => body.reading('head_circumference', at(1))))).toBeCloseTo(45.2, 0);
  });
});
