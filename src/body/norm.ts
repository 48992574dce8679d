/**
 * Distributions of single readings by sex and age of people without the disease and the drugs that move the variable.
 * Disease and drugs are added by effects, so that all comers come out of the modules that are loaded.
 */
export interface Norm {
  /** `log`: centre and spread are mean and SD of ln(value - origin); `reflected`: of ln(origin - value). */
  readonly scale: 'linear' | 'log' | 'reflected';
  /** One for all ages, or one for each. */
  readonly origin?: number | readonly number[];
  /** Ages in years at which the columns hold; linear between, constant outside. */
  readonly ages: readonly number[];
  readonly female: Column;
  readonly male: Column;
  /**
   * By how much the rare high values exceed a lognormal's: a score z above 1.7 (one in 22) counts as z + tail (z - 1.7), so that
   * the percentiles up to the 95th stay and the SD is that of a survey.
   */
  readonly tail?: Readonly<Record<Sex, number>>;
}

export interface Column {
  readonly centre: readonly number[];
  readonly spread: readonly number[];
}

export type Sex = 'female' | 'male';

/** The score from which on a tail is longer. */
const TAIL_FROM = 1.7;

/** A score with the norm's tail. */
export function stretched(score: number, tail: number): number {
  return score <= TAIL_FROM ? score : score + tail * (score - TAIL_FROM);
}

/** Value at `age` of a table that is linear between `ages` and constant outside. */
export function interpolate(ages: readonly number[], values: readonly number[], age: number): number {
  if (age <= ages[0]!) return values[0]!;
  const last = ages.length - 1;
  if (age >= ages[last]!) return values[last]!;
  let low = 0;
  while (ages[low + 1]! <= age) low++;
  return values[low]! + ((values[low + 1]! - values[low]!) * (age - ages[low]!)) / (ages[low + 1]! - ages[low]!);
}

/** Centre and spread of a lognormal part from means and SDs of its distance to the origin. */
export function lognormal(
  origin: number | readonly number[],
  means: readonly number[],
  sds: readonly number[],
): Column {
  const distance = means.map((mean, i) => Math.abs(mean - (typeof origin === 'number' ? origin : origin[i]!)));
  const spread = distance.map((d, i) => Math.sqrt(Math.log1p((sds[i]! / d) ** 2)));
  return { centre: distance.map((d, i) => Math.log(d) - spread[i]! ** 2 / 2), spread };
}

/** The same for both sexes. */
export const both = (centre: readonly number[], spread: readonly number[]): { female: Column; male: Column } => ({
  female: { centre, spread },
  male: { centre, spread },
});

/** The origin of a norm at an age; 0 if it has none. */
export function originAt({ origin = 0, ages }: Norm, age: number): number {
  return typeof origin === 'number' ? origin : interpolate(ages, origin, age);
}
