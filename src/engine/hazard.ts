import { DAY, type Instant, YEAR } from '../base/index.ts';

/** A piece of a rate over time, per person-year: the parabola through its values at start, middle and end. */
export interface RatePiece {
  readonly start: Instant;
  readonly end: Instant;
  readonly from: number;
  readonly middle: number;
  readonly to: number;
}

/** Integral of the piece from its start to `t` (no unit: expected events). */
export function expectedUntil(piece: RatePiece, t: Instant): number {
  const years = (piece.end - piece.start) / YEAR;
  const x = (t - piece.start) / (piece.end - piece.start);
  const { from, middle, to } = piece;
  if (from === middle && middle === to) return from * years * x;
  const b = 4 * middle - 3 * from - to;
  const c = 2 * from - 4 * middle + 2 * to;
  return Math.max(0, years * x * (from + x * (b / 2 + (x * c) / 3)));
}

/** The instant in the piece at which its integral reaches `amount`, to a second. */
export function instantOfExpected(piece: RatePiece, amount: number): Instant {
  if (piece.from === piece.middle && piece.middle === piece.to) return piece.start + (amount / piece.from) * YEAR;
  let low = piece.start;
  let high = piece.end;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (expectedUntil(piece, middle) < amount) low = middle;
    else high = middle;
  }
  return high;
}

/** How a rate goes on from `t`: its value, whether it moves inside a piece, and where the piece ends. */
export interface RateView {
  readonly continuous: boolean;
  value(t: Instant): number;
  /** End of the smooth piece that begins at `t`, later than `t`. */
  pieceEnd(t: Instant): Instant;
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
  #since: Instant;
  #pieces: RatePiece[] = [];
  readonly #threshold: number;
  readonly #log: ((piece: RatePiece, until: Instant) => void) | undefined;

  constructor(threshold: number, t: Instant, log?: (piece: RatePiece, until: Instant) => void) {
    this.#threshold = threshold;
    this.#since = t;
    this.#log = log;
  }

  /**
   * Settles what was planned up to `t`, then plans from there, not beyond `bound` (something else happens then). Returns the
   * event's instant, or how far it was looked.
   */
  plan(
    rate: RateView,
    t: Instant,
    bound = Number.POSITIVE_INFINITY,
  ): { readonly at: Instant; readonly event: boolean } {
    this.settle(t);
    let spent = this.#spent;
    const limit = Math.min(bound, t + LOOKAHEAD);
    for (let at = t; at < limit; ) {
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
  settle(t: Instant): void {
    this.#since = t;
    if (this.#pieces.length === 0) return;
    for (const piece of this.#pieces) {
      if (piece.start >= t) break;
      const until = Math.min(piece.end, t);
      this.#spent += expectedUntil(piece, until);
      this.#log?.(piece, until);
    }
    this.#pieces = [];
  }

  /** Integrated hazard up to the last settled instant. */
  get spent(): number {
    return this.#spent;
  }

  get since(): Instant {
    return this.#since;
  }
}

function pieceFrom(rate: RateView, start: Instant, limit: Instant): RatePiece {
  const end = Math.min(limit, rate.pieceEnd(start), rate.continuous ? start + LONGEST_PIECE : Number.POSITIVE_INFINITY);
  const from = Math.max(0, rate.value(start));
  if (!rate.continuous) return { start, end, from, middle: from, to: from };
  // The end itself may already belong to the next piece: look just before it.
  const last = start + (end - start) * (1 - 1e-9);
  return { start, end, from, middle: Math.max(0, rate.value((start + end) / 2)), to: Math.max(0, rate.value(last)) };
}

/** Smallest step by which a wait goes on, so that time always passes (a tenth of a second of simulated time). */
export const TICK = DAY / 864000;
