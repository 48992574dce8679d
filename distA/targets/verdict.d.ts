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
export declare function verdict({ value, tolerance }: Wanted, { low, high }: Estimate): Verdict;
/**
 * How many people a run needs for an interval narrow enough for the tolerance, from the estimate that `people` people
 * gave; twice as many, and at least 1,000, where that tells nothing. Widths shrink with the square root of the number.
 */
export declare function peopleNeeded({ tolerance }: Wanted, estimate: Estimate, people: number): number;
