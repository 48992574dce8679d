/** An estimate with its 95 % confidence interval, from `n` people. */
export interface Estimate {
    readonly n: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
}
export declare const CONFIDENCE = 0.95;
export declare const Z: number;
export declare const UNKNOWN: Estimate;
/** Contributions of the people: a numerator and a denominator each. */
export interface Sample {
    readonly x: readonly number[];
    readonly y: readonly number[];
}
/** A share: Wilson's score interval (E. B. Wilson, J Am Stat Assoc 22:209, 1927). */
export declare function shareInterval({ x }: Sample): Estimate;
/** A ratio of sums over people (a mean, a rate, a ratio of counts), with the variance between people (Taylor linearization). */
export declare function ratioInterval({ x, y }: Sample): Estimate;
/** Events per person-year: the wider of the interval between people and the exact Poisson one (F. Garwood, Biometrika 28:437, 1936). */
export declare function rateInterval(sample: Sample): Estimate;
/** A median, by the ranks between which it lies (normal approximation of the binomial). */
export declare function medianInterval({ x }: Sample): Estimate;
/** A standard deviation, on the logarithm, with the variance that the fourth moment gives. */
export declare function deviationInterval({ x }: Sample): Estimate;
/**
 * Share alive so long after onset: Kaplan and Meier's estimate with Greenwood's variance on the log of the cumulative
 * hazard. `x` is how long each was followed, `y` is 1 if they died then.
 */
export declare function survivalInterval({ x, y }: Sample, after: number): Estimate;
