import type { Instant } from '../base/index.ts';
/** What a path is made of; asked only at knots. */
export interface PathSource {
    readonly birth: Instant;
    /** Value at a knot; `plain` leaves the effects out (before the first one). */
    valueAt(t: Instant, plain: boolean): number;
    /** The next instant after `t` at which the course bends, besides the grid of ages. Infinity if none. */
    nextBend(t: Instant): Instant;
}
/**
 * The level of one variable as a polyline that grows to the right when it is asked for. `cut` freezes what lies before an
 * instant: what comes later (an effect) cannot change it. What is read, and in which order, changes nothing.
 */
export declare class Path {
    #private;
    constructor(source: PathSource);
    level(t: Instant): number;
    /** End of the piece that holds `t`. */
    next(t: Instant): Instant;
    /** Puts a knot at `t` and forgets what was planned after it. */
    cut(t: Instant): void;
}
