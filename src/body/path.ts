import type { Instant } from '../base/index.ts';
import type { Effect } from './effect.ts';
import { knotBefore, knotTime } from './grid.ts';

/** What a path is made of; asked only at knots. */
export interface PathSource {
  readonly birth: Instant;
  /** Those that act from the last cut on. */
  readonly effects: readonly Effect[];
  /** Value at a knot under these effects. */
  valueAt(t: Instant, effects: readonly Effect[]): number;
  /** The next instant after `t` at which the course bends under these effects, besides the grid of ages. Infinity if none. */
  nextBend(t: Instant, effects: readonly Effect[]): Instant;
  /** The last such instant at or before `t`, -Infinity if none, under the effects of now. */
  lastBend(t: Instant): Instant;
}

const NONE: readonly Effect[] = [];

/** As setting the length, which is slow for few elements. */
function shorten(list: number[], length: number): void {
  while (list.length > length) list.pop();
}

/**
 * The level of one variable as a polyline that grows to the right when it is asked for. `cut` freezes what lies before an
 * instant: what comes later (an effect) cannot change it. What is read, and in which order, changes nothing: years that nobody
 * looked at are a gap, whose knots are made should somebody ask later.
 */
export class Path {
  readonly #source: PathSource;
  #times: number[] = [];
  #values: number[] = [];
  /** Slope after each knot but the last, NaN in a gap; a piece keeps its own when it is cut short, so that not a bit of it changes. */
  #slopes: number[] = [];
  /** What acts in the gap that begins at an instant. */
  readonly #gaps = new Map<Instant, readonly Effect[]>();
  #hint = 0;
  readonly #birth: Instant;

  constructor(source: PathSource) {
    this.#source = source;
    this.#birth = source.birth;
  }

  level(t: Instant): number {
    const at = Math.max(t, this.#birth);
    const hint = this.#hint;
    if (at >= this.#times[hint]! && at < this.#times[hint + 1]! && !this.#isGap(hint)) return this.#between(hint, at);
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

  /** The last knot at or before `t`, the birth before it. */
  last(t: Instant): Instant {
    const birth = this.#birth;
    if (this.#times.length === 0) this.#start(t);
    if (t < this.#times[0]!) return knotTime(birth, knotBefore(birth, t));
    const end = this.#times[this.#times.length - 1]!;
    return t < end ? this.#times[this.#find(t)]! : Math.max(end, this.#lastKnot(t));
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
    this.#push(first, this.#source.valueAt(first, NONE));
  }

  #lastKnot(t: Instant): Instant {
    return Math.max(knotTime(this.#birth, knotBefore(this.#birth, t)), this.#source.lastBend(t));
  }

  #nextKnot(t: Instant, effects: readonly Effect[]): Instant {
    const birth = this.#birth;
    let onGrid = knotBefore(birth, t) + 1;
    while (knotTime(birth, onGrid) <= t) onGrid++;
    return Math.min(knotTime(birth, onGrid), this.#source.nextBend(t, effects));
  }

  /** Makes the piece that holds `t`, which is the last then; a gap, if pieces are left out before it. */
  #growPast(t: Instant): void {
    let last = this.#times.length - 1;
    if (this.#times[last]! > t) return;
    const source = this.#source;
    const { effects } = source;
    const start = this.#lastKnot(t);
    if (start > this.#times[last]!) {
      this.#gaps.set(this.#times[last]!, effects);
      this.#slopes[last] = Number.NaN;
      this.#push(start, source.valueAt(start, effects));
      last++;
    }
    const end = this.#nextKnot(this.#times[last]!, effects);
    const value = source.valueAt(end, effects);
    this.#slopes[last] = (value - this.#values[last]!) / (end - this.#times[last]!);
    this.#push(end, value);
  }

  #isGap(i: number): boolean {
    return Number.isNaN(this.#slopes[i]!);
  }

  /** Makes the knots of the gap after knot `i`. */
  #fill(i: number): void {
    const [start, stop] = [this.#times[i]!, this.#times[i + 1]!];
    const effects = this.#gaps.get(start) ?? NONE;
    const [times, values] = [[start], [this.#values[i]!]];
    for (let t = this.#nextKnot(start, effects); t < stop; t = this.#nextKnot(t, effects)) {
      times.push(t);
      values.push(this.#source.valueAt(t, effects));
    }
    const slopes = times.map(
      (t, k) => ((values[k + 1] ?? this.#values[i + 1]!) - values[k]!) / ((times[k + 1] ?? stop) - t),
    );
    this.#times.splice(i, 1, ...times);
    this.#values.splice(i, 1, ...values);
    this.#slopes.splice(i, 1, ...slopes);
  }

  /** Index of the last knot at or before `t`, not in a gap. */
  #find(t: Instant): number {
    let at = this.#search(t);
    if (this.#isGap(at)) {
      this.#fill(at);
      at = this.#search(t);
    }
    this.#hint = at;
    return at;
  }

  /** Starts from where the last search ended. */
  #search(t: Instant): number {
    const times = this.#times;
    let low = this.#hint < times.length && times[this.#hint]! <= t ? this.#hint : 0;
    for (let step = 0; step < 4; step++) {
      if (low + 1 >= times.length || times[low + 1]! > t) return low;
      low++;
    }
    for (let high = times.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (times[middle]! <= t) low = middle;
      else high = middle;
    }
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
    const from = this.#source.valueAt(start, NONE);
    return from + ((this.#source.valueAt(end, NONE) - from) / (end - start)) * (t - start);
  }
}
