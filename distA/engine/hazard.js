import { DAY, YEAR } from '../base/index.js';
/** Integral of the piece from its start to `t` (no unit: expected events). */
export function expectedUntil(piece, t) {
    const years = (piece.end - piece.start) / YEAR;
    const x = (t - piece.start) / (piece.end - piece.start);
    const { from, middle, to } = piece;
    if (from === middle && middle === to)
        return from * years * x;
    const b = 4 * middle - 3 * from - to;
    const c = 2 * from - 4 * middle + 2 * to;
    return Math.max(0, years * x * (from + x * (b / 2 + (x * c) / 3)));
}
/** The instant in the piece at which its integral reaches `amount`, to a second. */
export function instantOfExpected(piece, amount) {
    if (piece.from === piece.middle && piece.middle === piece.to)
        return piece.start + (amount / piece.from) * YEAR;
    let low = piece.start;
    let high = piece.end;
    while (high - low > 1) {
        const middle = (low + high) / 2;
        if (expectedUntil(piece, middle) < amount)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/** Pieces of a rate that varies inside are at most this long, so that the parabola is close. */
const LONGEST_PIECE = YEAR;
/** How far ahead an event is looked for at a time. */
export const LOOKAHEAD = 4 * YEAR;
/**
 * One competing risk: consumes one unit-exponential draw by the integrated hazard. Looks ahead as long as nothing that
 * the rate reads has changed; what was integrated up to a change stays.
 */
export class HazardClock {
    /** Integrated hazard at `since`. */
    #spent = 0;
    #since;
    #pieces = [];
    #threshold;
    #log;
    constructor(threshold, t, log) {
        this.#threshold = threshold;
        this.#since = t;
        this.#log = log;
    }
    /**
     * Settles what was planned up to `t`, then plans from there, not beyond `bound` (something else happens then). Returns the
     * event's instant, or how far it was looked.
     */
    plan(rate, t, bound = Number.POSITIVE_INFINITY) {
        this.settle(t);
        let spent = this.#spent;
        const limit = Math.min(bound, t + LOOKAHEAD);
        for (let at = t; at < limit;) {
            const piece = pieceFrom(rate, at, limit);
            this.#pieces.push(piece);
            const expected = expectedUntil(piece, piece.end);
            if (spent + expected >= this.#threshold && expected > 0) {
                return { at: Math.min(piece.end, instantOfExpected(piece, this.#threshold - spent)), event: true };
            }
            spent += expected;
            at = piece.end;
        }
        return { at: limit, event: false };
    }
    /** Adds what the planned pieces amount to up to `t` and forgets the rest of the plan. */
    settle(t) {
        for (const piece of this.#pieces) {
            if (piece.start >= t)
                break;
            const until = Math.min(piece.end, t);
            this.#spent += expectedUntil(piece, until);
            this.#log?.(piece, until);
        }
        this.#pieces = [];
        this.#since = t;
    }
    /** Integrated hazard up to the last settled instant. */
    get spent() {
        return this.#spent;
    }
    get since() {
        return this.#since;
    }
}
function pieceFrom(rate, start, limit) {
    const end = Math.min(limit, rate.pieceEnd(start), rate.continuous ? start + LONGEST_PIECE : Number.POSITIVE_INFINITY);
    const from = Math.max(0, rate.value(start));
    if (!rate.continuous)
        return { start, end, from, middle: from, to: from };
    // The end itself may already belong to the next piece: look just before it.
    const last = start + (end - start) * (1 - 1e-9);
    return { start, end, from, middle: Math.max(0, rate.value((start + end) / 2)), to: Math.max(0, rate.value(last)) };
}
/** Smallest step by which a wait goes on, so that time always passes (a tenth of a second of simulated time). */
export const TICK = DAY / 864000;
//# sourceMappingURL=hazard.js.map