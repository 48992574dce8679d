/**
 * Met if the whole confidence interval lies within the tolerance, missed if none of it does. A target that is reproduced
 * exactly is called missed in at most 2.5 % of runs; one that is off by more than the tolerance is called met as rarely.
 */
export function verdict({ value, tolerance }, { low, high }) {
    if (low >= value - tolerance && high <= value + tolerance)
        return 'met';
    return high < value - tolerance || low > value + tolerance ? 'missed' : 'undecided';
}
/** The interval should be half as wide as what is tolerated: then a figure within half of the tolerance is called met. */
const SHARE_OF_TOLERANCE = 0.5;
/**
 * How many people a run needs for an interval narrow enough for the tolerance, from the estimate that `people` people
 * gave; twice as many, and at least 1,000, where that tells nothing. Widths shrink with the square root of the number.
 */
export function peopleNeeded({ tolerance }, estimate, people) {
    const half = (estimate.high - estimate.low) / 2;
    if (!Number.isFinite(half) || estimate.n < FEW)
        return Math.max(1000, 2 * people);
    return Math.ceil(people * (half / (SHARE_OF_TOLERANCE * tolerance)) ** 2);
}
/** Fewer people than this in the stratum say too little about the width. */
const FEW = 20;
//# sourceMappingURL=verdict.js.map