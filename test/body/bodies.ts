import fc from 'fast-check';
import { DAY, dayOf, type Instant, personDraws, runKey, YEAR } from '../../src/base/index.ts';
import { createBody } from '../../src/body/index.ts';
import type { Body } from '../../src/engine/index.ts';

/** Numbers spread evenly over a range (`fc.double` prefers the tiny ones). */
export const evenly = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1_000_000 }).map((n) => low + ((high - low) * n) / 1_000_000);

export type Sex = 'female' | 'male';

export const BIRTH: Instant = dayOf(1950, 3, 14) * DAY + 3600;
export const at = (age: number): Instant => BIRTH + age * YEAR;

/** Body of person `index` of a run. */
export const bodyOf = (index: number, sex: Sex = 'female', seed = 'test'): Body =>
  createBody({ sex, birth: BIRTH }, personDraws(runKey(seed), index, sex === 'female' ? 0 : 1));

export const bodies = (n: number, sex: Sex, seed = 'test'): Body[] =>
  Array.from({ length: n }, (_, i) => bodyOf(i, sex, seed));

export const mean = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / xs.length;

export const sd = (xs: readonly number[]): number => {
  const m = mean(xs);
  return Math.sqrt(xs.reduce((sum, x) => sum + (x - m) ** 2, 0) / (xs.length - 1));
};

export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const [mx, my] = [mean(xs), mean(ys)];
  const sum = xs.reduce((s, x, i) => s + (x - mx) * (ys[i]! - my), 0);
  return sum / ((xs.length - 1) * sd(xs) * sd(ys));
}
