import type { Estimate } from './interval.ts';

/** Undecided is not met: the run was too small to tell. */
export type Verdict = 'met' | 'missed' | 'undecided';

/** A figure with how far the simulated one may lie from it. */
export interface Wanted {
  readonly value: number;
  readonly tolerance: number;
}

/**
 * Met if the whole confidence interval lies within the tolerance, missed if none of it does. A target that is reproduced
 * exactly is called missed in at most 2.5 % of runs; one that is off by more than the tolerance is called met as rarely.
 */
export function verdict({ value, tolerance }: Wanted, { low, high }: Estimate): Verdict {
  if (low >= value - tolerance && high <= value + tolerance) return 'met';
  return high < value - tolerance || low > value + tolerance ? 'missed' : 'undecided';
}

/**
 * How many people a run should have so that the interval is narrow enough for the tolerance, from the estimate that
 * `people` people gave: half as wide as what is tolerated, or less narrow where the estimate lies well within. A figure
 * near the edge of the tolerance stays undecided then; twice as many, where the estimate tells nothing yet.
 */
export const peopleNeeded = (wanted: Wanted, estimate: Estimate, people: number): number =>
  sizeFor(Math.max(wanted.tolerance / 2, distanceToEdge(wanted, estimate)), estimate, people);

/** How many people would decide, if more of them left the estimate where it is; Infinity for one on the very edge. */
export const peopleToDecide = (wanted: Wanted, estimate: Estimate, people: number): number =>
  sizeFor(distanceToEdge(wanted, estimate), estimate, people);

/** From the estimate to the nearest end of what is tolerated. */
const distanceToEdge = ({ value, tolerance }: Wanted, estimate: Estimate): number =>
  Math.abs(tolerance - Math.abs(estimate.value - value));

/** Widths shrink with the square root of the number. A little more is taken, since widths are estimates too. */
function sizeFor(reach: number, { value, low, high, n }: Estimate, people: number): number {
  const half = Math.max(high - value, value - low);
  if (!Number.isFinite(half) || n < FEW) return 2 * people;
  return Math.ceil(people * Math.max(1, SPARE * (half / reach) ** 2));
}

const SPARE = 1.1;

/** Fewer people than this in the stratum say too little about the width. */
const FEW = 20;
