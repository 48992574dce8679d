import { type Draws, type Instant } from '../base/index.ts';
import { type ScoredName } from './correlations.ts';
/** Lower triangle L with L L' = R (Cholesky): row i mixes the independent draws of variables 0 to i. */
export declare function choleskyFactor(matrix: readonly (readonly number[])[]): readonly (readonly number[])[];
/** The full matrix of `CORRELATIONS`, in the order of `SCORED`. */
export declare function correlationMatrix(): readonly (readonly number[])[];
/**
 * Standard normal scores of one person: a trait for life and a slow part, the same correlations in both. A score is a pure
 * function of (person, variable, time); the slow part interpolates keyed draws on two lattices with constant variance.
 */
export declare class Scores {
    #private;
    constructor(draws: Draws, birth: Instant);
    /** The score of one variable; `trait` is the share of its variance that stays for life. */
    of(name: ScoredName): (trait: number, t: Instant) => number;
}
