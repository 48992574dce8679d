import { DAY, type Instant, YEAR } from '../base/index.ts';

/** A piece of a rate over time, per person-year: a straight line. */
export interface RatePiece {
  readonly start: Instant;
  readonly end: Instant;
  readonly from: number;
  readonly to: number;
}

/** Integral of the piece from its start to `t` (no unit: expected events). */
export function expectedUntil({ start, end, from, to }: RatePiece, t: Instant): number {
  const x = (t - start) / (end - start);
  return ((end - start) / YEAR) * x * (from + (x * (to - from)) / 2);
}

/** The instant in the piece at which its integral reaches `amount`. */
export function instantOfExpected({ start, end, from, to }: RatePiece, amount: number): Instant {
  const rate = (amount * YEAR) / (end - start);
  return start + ((end - start) * 2 * rate) / (from + Math.sqrt(Math.max(0, from ** 2 + 2 * (to - from) * rate)));
}

/** How a rate goes on from `t`: its value, whether it moves inside a piece, and where the piece ends. */
export interface RateView {
  readonly continuous: boolean;
  value(t: Instant): number;
  /** End of the smooth piece that begins at `t`, later than `t`. */
  pieceEnd(t: Instant): Instant;
  /** Until when it is 0 from `t` on, as far as is known without looking closer; `t` if it is not. */
  zeroUntil(t: Instant): Instant;
}

/** Pieces of a rate that varies inside are at most this long, so that the line is close. */
const LONGEST_PIECE = YEAR;
/** How far ahead an event is looked for at a time: less where each year has to be looked at, and may be looked at again. */
const LOOKAHEAD = { continuous: 4 * YEAR, steps: 20 * YEAR };
const MOST_PIECES = 16;

/**
 * One competing risk: consumes one unit-exponential draw by the integrated hazard. Looks ahead as long as nothing that
 * the rate reads has changed; what was integrated up to a change stays.
 */
export class HazardClock {
  /** Integrated hazard up to the last settled instant. */
  #spent = 0;
  #pieces: RatePiece[] = [];
  readonly #threshold: number;
  readonly #log: ((piece: RatePiece, until: Instant) => void) | undefined;

  constructor(threshold: number, log?: (piece: RatePiece, until: Instant) => void) {
    this.#threshold = threshold;
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
    const limit = Math.min(bound, t + (rate.continuous ? LOOKAHEAD.continuous : LOOKAHEAD.steps));
    let at = t;
    while (at < limit && this.#pieces.length < MOST_PIECES) {
      const piece = pieceFrom(rate, at, limit);
      this.#pieces.push(piece);
      const expected = expectedUntil(piece, piece.end);
      if (spent + expected >= this.#threshold && expected > 0) {
        return { at: Math.min(piece.end, instantOfExpected(piece, this.#threshold - spent)), event: true };
      }
      spent += expected;
      at = piece.end;
    }
    return { at: Math.min(at, limit), event: false };
  }

  /** Adds what the planned pieces amount to up to `t` and forgets the rest of the plan. */
  settle(t: Instant): void {
    if (this.#pieces.length === 0) return;
    for (const piece of this.#pieces) {
      if (piece.start >= t) break;
      const until = Math.min(piece.end, t);
      this.#spent += expectedUntil(piece, until);
      this.#log?.(piece, until);
    }
    this.#pieces = [];
  }
}

/** Places of the two points of Gauss: the mean of the values there is that of a piece up to its third power, as with Simpson's three. */
const [EARLY, LATE] = [0.5 - Math.sqrt(3) / 6, 0.5 + Math.sqrt(3) / 6];

function pieceFrom(rate: RateView, start: Instant, limit: Instant): RatePiece {
  const quiet = rate.zeroUntil(start);
  if (quiet > start) return { start, end: Math.min(limit, quiet), from: 0, to: 0 };
  const end = Math.min(limit, rate.pieceEnd(start), rate.continuous ? start + LONGEST_PIECE : Number.POSITIVE_INFINITY);
  if (!rate.continuous) {
    const value = Math.max(0, rate.value(start));
    return { start, end, from: value, to: value };
  }
  const early = Math.max(0, rate.value(start + EARLY * (end - start)));
  const late = Math.max(0, rate.value(start + LATE * (end - start)));
  const mean = (early + late) / 2;
  // Half the rise over the piece; the line stays above 0.
  const rise = Math.max(-mean, Math.min(mean, (Math.sqrt(3) / 2) * (late - early)));
  return { start, end, from: mean - rise, to: mean + rise };
}

/** Smallest step by which a wait goes on, so that time always passes (a tenth of a second of simulated time). */
export const TICK = DAY / 864000;
