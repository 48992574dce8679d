/** Picks an index by weight; `u` in (0, 1). */
export type Sampler = (u: number) => number;
/** Sampler over non-negative weights, by bisection of the cumulative sums. Throws if they add up to nothing. */
export declare function createSampler(weights: ArrayLike<number>): Sampler;
/** One-off choice without a table. */
export declare function pick(weights: readonly number[], u: number): number;
