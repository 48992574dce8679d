import type { Instant } from '../base/index.ts';
import { knotBefore, knotTime } from './grid.ts';

/** What a path is made of; asked only at knots. */
export interface PathSource {
  readonly birth: Instant;
  /** Value at a knot; `plain` leaves the effects out (before the first one). */
  valueAt(t: Instant, plain: boolean): number;
  /** The next instant after `t` at which the course bends, besides the grid of ages. Infinity if none. */
  nextBend(t: Instant): Instant;
}

/** As setting the length, which is slow for few elements. */
function shorten(list: number[], length: number): void {
  while (list.length > length) list.pop();
}

/**
 * The level of one variable as a polyline that grows to the right when it is asked for. `cut` freezes what lies before an
 * instant: what comes later (an effect) cannot change it. What is read, and in which order, changes nothing.
 */
export class Path {
  readonly #source: PathSource;
  #times: number[] = [];
  #values: number[] = [];
  /** Slope after each knot but the last; a piece keeps its own when it is cut short, so that not a bit of it changes. */
  #slopes: number[] = [];
  #hint = 0;
  readonly #birth: Instant;

  constructor(source: PathSource) {
    this.#source = source;
    this.#birth = source.birth;
  }

  level(t: Instant): number {
    const at = Math.max(t, this.#birth);
    const hint = this.#hint;
    if (at >= this.#times[hint]! && at < this.#times[hint + 1]!) return this.#between(hint, at);
    if (this.#times.length === 0) this.#start(at);
    if (at < this.#times[0]!) return this.#early(at);
    this.#growPast(at);
    return this.#between(this.#find(at), at);
  }

  /** End of the piece that holds `t`. */
  next(t: Instant): Instant {
    const birth = this.#birth;
    if (t < birth) return birth;
    if (this.#times.length === 0) this.#start(t);
    if (t < this.#times[0]!) return knotTime(birth, knotBefore(birth, t) + 1);
    this.#growPast(t);
    return this.#times[this.#find(t) + 1]!;
  }

  /** Puts a knot at `t` and forgets what was planned after it. */
  cut(t: Instant): void {
    const at = Math.max(t, this.#birth);
    const value = this.level(at);
    // Before the first knot there was no effect, so the course starts anew there.
    if (at < this.#times[0]!) this.#start(at);
    this.#growPast(at);
    const kept = this.#find(at) + 1;
    const atKnot = this.#times[kept - 1] === at;
    shorten(this.#times, kept);
    shorten(this.#values, kept);
    shorten(this.#slopes, atKnot ? kept - 1 : kept);
    if (!atKnot) this.#push(at, value);
    this.#hint = 0;
  }

  #push(t: Instant, value: number): void {
    this.#times.push(t);
    this.#values.push(value);
  }

  #start(t: Instant): void {
    this.#times = [];
    this.#values = [];
    this.#slopes = [];
    this.#hint = 0;
    const first = knotTime(this.#birth, knotBefore(this.#birth, t));
    this.#push(first, this.#source.valueAt(first, true));
  }

  /** Grows until the last knot is later than `t`. */
  #growPast(t: Instant): void {
    const birth = this.#birth;
    const times = this.#times;
    let last = times.length - 1;
    if (times[last]! > t) return;
    let onGrid = knotBefore(birth, times[last]!) + 1;
    for (; times[last]! <= t; last++) {
      const start = times[last]!;
      while (knotTime(birth, onGrid) <= start) onGrid++;
      const end = Math.min(knotTime(birth, onGrid), this.#source.nextBend(start));
      const value = this.#source.valueAt(end, false);
      this.#slopes[last] = (value - this.#values[last]!) / (end - start);
      this.#push(end, value);
    }
  }

  /** Index of the last knot at or before `t`; starts from where the last search ended. */
  #find(t: Instant): number {
    const times = this.#times;
    let low = this.#hint < times.length && times[this.#hint]! <= t ? this.#hint : 0;
    for (let step = 0; step < 4; step++) {
      if (low + 1 >= times.length || times[low + 1]! > t) {
        this.#hint = low;
        return low;
      }
      low++;
    }
    for (let high = times.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (times[middle]! <= t) low = middle;
      else high = middle;
    }
    this.#hint = low;
    return low;
  }

  #between(i: number, t: Instant): number {
    return this.#values[i]! + this.#slopes[i]! * (t - this.#times[i]!);
  }

  /** Before the first kept knot there was no effect: the grid alone. */
  #early(t: Instant): number {
    const birth = this.#birth;
    const index = knotBefore(birth, t);
    const [start, end] = [knotTime(birth, index), knotTime(birth, index + 1)];
    const from = this.#source.valueAt(start, true);
    return from + ((this.#source.valueAt(end, true) - from) / (end - start)) * (t - start);
  }
}
