import { gammaQuantile, normalQuantile } from '../base/index.ts';
import type { Sample } from './measure.ts';

/** An estimate with its 95 % confidence interval, from `n` people. */
export interface Estimate {
  readonly n: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export const CONFIDENCE = 0.95;
const TAIL = (1 - CONFIDENCE) / 2;
export const Z = normalQuantile(1 - TAIL);

export const UNKNOWN: Estimate = {
  n: 0,
  value: Number.NaN,
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A share: Wilson's score interval (E. B. Wilson, J Am Stat Assoc 22:209, 1927). */
export function shareInterval({ x }: Sample): Estimate {
  const n = x.length;
  if (n === 0) return UNKNOWN;
  const p = sum(x) / n;
  const centre = (p + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n))) / (1 + (Z * Z) / n);
  return { n, value: p, low: centre - half, high: centre + half };
}

/** A ratio of sums over people (a mean, a rate, a ratio of counts), with the variance between people (Taylor linearization). */
export function ratioInterval({ x, y }: Sample): Estimate {
  const n = x.length;
  const below = sum(y);
  if (n === 0 || below === 0) return UNKNOWN;
  const value = sum(x) / below;
  if (n === 1) return { ...UNKNOWN, n, value };
  const squares = x.reduce((total, each, i) => total + (each - value * y[i]!) ** 2, 0);
  const half = (Z * Math.sqrt((squares * n) / (n - 1))) / below;
  return { n, value, low: value - half, high: value + half };
}

/** Events per person-year: the wider of the interval between people and the exact Poisson one (F. Garwood, Biometrika 28:437, 1936). */
export function rateInterval(sample: Sample): Estimate {
  const { n, value, low, high } = ratioInterval(sample);
  const events = sum(sample.x);
  const years = sum(sample.y);
  if (years === 0) return UNKNOWN;
  const exactLow = events === 0 ? 0 : gammaQuantile(TAIL, events, events) / years;
  const exactHigh = gammaQuantile(1 - TAIL, events + 1, events + 1) / years;
  return { n, value, low: Math.max(0, Math.min(finite(low, 0), exactLow)), high: Math.max(finite(high, 0), exactHigh) };
}

/** Between few events people tell nothing of the variance: none of 3 is no certain 0. Below so many the counts decide. */
const FEW_EVENTS = 30;

/** A ratio of counts of events. */
export const countsInterval = (sample: Sample): Estimate =>
  sum(sample.x) < FEW_EVENTS ? rateInterval(sample) : ratioInterval(sample);

const finite = (value: number, other: number): number => (Number.isFinite(value) ? value : other);

/** A median, by the ranks between which it lies (normal approximation of the binomial). */
export function medianInterval({ x }: Sample): Estimate {
  const n = x.length;
  if (n === 0) return UNKNOWN;
  const sorted = [...x].sort((a, b) => a - b);
  const middle = (sorted[Math.floor((n - 1) / 2)]! + sorted[Math.floor(n / 2)]!) / 2;
  const reach = (Z * Math.sqrt(n)) / 2;
  const low = sorted[Math.floor(n / 2 - reach)] ?? Number.NEGATIVE_INFINITY;
  const high = sorted[Math.ceil(n / 2 + reach)] ?? Number.POSITIVE_INFINITY;
  return { n, value: middle, low, high };
}

/** A standard deviation, on the logarithm, with the variance that the fourth moment gives. */
export function deviationInterval({ x }: Sample): Estimate {
  const n = x.length;
  if (n < 2) return UNKNOWN;
  const mean = sum(x) / n;
  const moment = (power: number): number => sum(x.map((value) => (value - mean) ** power)) / n;
  const variance = moment(2);
  const value = Math.sqrt((variance * n) / (n - 1));
  if (variance === 0) return { n, value, low: value, high: value };
  const half = Z * Math.sqrt(Math.max(0, moment(4) / variance ** 2 - 1) / (4 * n));
  return { n, value, low: value * Math.exp(-half), high: value * Math.exp(half) };
}

/**
 * Share alive so long after onset: Kaplan and Meier's estimate with Greenwood's variance on the log of the cumulative
 * hazard. `x` is how long each was followed, `y` is 1 if they died then.
 */
export function survivalInterval({ x, y }: Sample, after: number): Estimate {
  const people = x.map((time, i) => ({ time, died: y[i] === 1 })).sort((a, b) => a.time - b.time);
  const n = people.length;
  if (n === 0) return UNKNOWN;
  let alive = 1;
  let greenwood = 0;
  for (const [i, { time, died }] of people.entries()) {
    if (time > after) break;
    const atRisk = n - i;
    if (!died) continue;
    alive *= (atRisk - 1) / atRisk;
    if (atRisk > 1) greenwood += 1 / (atRisk * (atRisk - 1));
  }
  if (people.at(-1)!.time < after && alive > 0) return { ...UNKNOWN, n, value: alive };
  if (alive === 1 || alive === 0) return { ...shareInterval({ x: Array(n).fill(alive), y: [] }), value: alive };
  const half = (Z * Math.sqrt(greenwood)) / Math.abs(Math.log(alive));
  return { n, value: alive, low: alive ** Math.exp(half), high: alive ** Math.exp(-half) };
}
