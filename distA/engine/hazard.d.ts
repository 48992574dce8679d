import { type Instant } from '../base/index.ts';
/** A piece of a rate over time, per person-year: the parabola through its values at start, middle and end. */
export interface RatePiece {
    readonly start: Instant;
    readonly end: Instant;
    readonly from: number;
    readonly middle: number;
    readonly to: number;
}
/** Integral of the piece from its start to `t` (no unit: expected events). */
export declare function expectedUntil(piece: RatePiece, t: Instant): number;
/** The instant in the piece at which its integral reaches `amount`, to a second. */
export declare function instantOfExpected(piece: RatePiece, amount: number): Instant;
/** How a rate goes on from `t`: its value, whether it moves inside a piece, and where the piece ends. */
export interface RateView {
    readonly continuous: boolean;
    value(t: Instant): number;
    /** End of the smooth piece that begins at `t`, later than `t`. */
    pieceEnd(t: Instant): Instant;
}
/** How far ahead an event is looked for at a time. */
export declare const LOOKAHEAD: number;
/**
 * One competing risk: consumes one unit-exponential draw by the integrated hazard. Looks ahead as long as nothing that
 * the rate reads has changed; what was integrated up to a change stays.
 */
export declare class HazardClock {
    #private;
    constructor(threshold: number, t: Instant, log?: (piece: RatePiece, until: Instant) => void);
    /**
     * Settles what was planned up to `t`, then plans from there, not beyond `bound` (something else happens then). Returns the
     * event's instant, or how far it was looked.
     */
    plan(rate: RateView, t: Instant, bound?: number): {
        readonly at: Instant;
        readonly event: boolean;
    };
    /** Adds what the planned pieces amount to up to `t` and forgets the rest of the plan. */
    settle(t: Instant): void;
    /** Integrated hazard up to the last settled instant. */
    get spent(): number;
    get since(): Instant;
}
/** Smallest step by which a wait goes on, so that time always passes (a tenth of a second of simulated time). */
export declare const TICK: number;
