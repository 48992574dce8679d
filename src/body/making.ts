import { interpolate, type Norm, type Sex } from './norm.ts';
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

/** On the norm's own scale: the spread of single readings without their within-person part; at least half of it. */
function levelSpread(norm: Norm, day: number, centre: number, spread: number): number {
  const noise = norm.scale === 'log' ? day : norm.scale === 'linear' ? day * centre : reflectedNoise(norm, day, centre);
  return Math.sqrt(Math.max(spread ** 2 - noise ** 2, 0.25 * spread ** 2));
}

function reflectedNoise(norm: Norm, day: number, centre: number): number {
  const distance = Math.exp(centre);
  return (day * (norm.origin! - distance)) / distance;
}

/** The level that has the person's score among people of the same sex and age. */
export function fromNorm(name: keyof typeof NORMS, { sex, age, score }: Making): number {
  const norm: Norm = NORMS[name];
  const centre = interpolate(norm.ages, norm[sex].centre, age);
  const spread = levelSpread(norm, dayOf(name), centre, interpolate(norm.ages, norm[sex].spread, age));
  if (norm.scale === 'linear') return centre + spread * score;
  const origin = norm.origin ?? 0;
  return norm.scale === 'log' ? origin + Math.exp(centre + spread * score) : origin - Math.exp(centre - spread * score);
}
