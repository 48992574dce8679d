import { interpolate, type Norm, originAt, type Sex, stretched } from './norm.ts';
import { NORMS } from './norms.ts';
import { EGFR_DAY, VARIATION } from './variation.ts';

/** What a level is made from at a knot. */
export interface Making {
  readonly sex: Sex;
  /** Years. */
  readonly age: number;
  /** The person's standard normal score of this variable now. */
  readonly score: number;
  /** Level of a parent variable now. */
  of(parent: string): number;
}

const dayOf = (name: string): number => (name === 'egfr' ? EGFR_DAY : (VARIATION[name]?.day ?? 0));

/** The variance of levels: that of single readings without their within-person part; at least a quarter of it. */
const levelVariance = (single: number, noise: number): number => Math.max(single - noise ** 2, 0.25 * single);

/** The level that has the person's score among people of the same sex and age. */
export function fromNorm(name: keyof typeof NORMS): (made: Making) => number {
  const norm: Norm = NORMS[name];
  const { ages, scale, tail } = norm;
  const day = dayOf(name);
  return ({ sex, age, score }) => {
    const column = norm[sex];
    const centre = interpolate(ages, column.centre, age);
    const spread = interpolate(ages, column.spread, age);
    switch (scale) {
      case 'linear':
        return centre + Math.sqrt(levelVariance(spread ** 2, day * centre)) * score;
      case 'log':
        return (
          originAt(norm, age) +
          Math.exp(centre + Math.sqrt(levelVariance(spread ** 2, day)) * (tail ? stretched(score, tail[sex]) : score))
        );
      case 'reflected':
        return belowOrigin(originAt(norm, age), Math.exp(centre + spread ** 2 / 2), spread, day, score);
    }
  };
}

/** `distance` is the mean distance of single readings to the origin; the day's part is a fraction of the value itself. */
function belowOrigin(origin: number, distance: number, spread: number, day: number, score: number): number {
  const variance = levelVariance(Math.expm1(spread ** 2), (day * (origin - distance)) / distance);
  const sigma = Math.sqrt(Math.log1p(variance));
  return origin - distance * Math.exp(-(sigma ** 2) / 2 - sigma * score);
}
