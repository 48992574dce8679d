import { knotBefore, knotTime } from './grid.js';
/**
 * The level of one variable as a polyline that grows to the right when it is asked for. `cut` freezes what lies before an
 * instant: what comes later (an effect) cannot change it. What is read, and in which order, changes nothing.
 */
export class Path {
    #source;
    #times = [];
    #values = [];
    /** Slope after each knot but the last; a piece keeps its own when it is cut short, so that not a bit of it changes. */
    #slopes = [];
    #hint = 0;
    constructor(source) {
        this.#source = source;
    }
    level(t) {
        const at = Math.max(t, this.#source.birth);
        if (this.#times.length === 0)
            this.#start(at);
        if (at < this.#times[0])
            return this.#early(at);
        this.#growPast(at);
        return this.#between(this.#find(at), at);
    }
    /** End of the piece that holds `t`. */
    next(t) {
        const { birth } = this.#source;
        if (t < birth)
            return birth;
        if (this.#times.length === 0)
            this.#start(t);
        if (t < this.#times[0])
            return knotTime(birth, knotBefore(birth, t) + 1);
        this.#growPast(t);
        return this.#times[this.#find(t) + 1];
    }
    /** Puts a knot at `t` and forgets what was planned after it. */
    cut(t) {
        const at = Math.max(t, this.#source.birth);
        const value = this.level(at);
        // Before the first knot there was no effect, so the course starts anew there.
        if (at < this.#times[0])
            this.#start(at);
        this.#growPast(at);
        const kept = this.#find(at) + 1;
        this.#times.length = kept;
        this.#values.length = kept;
        this.#slopes.length = kept;
        if (this.#times[kept - 1] === at)
            this.#slopes.length = kept - 1;
        else
            this.#push(at, value);
        this.#hint = 0;
    }
    #push(t, value) {
        this.#times.push(t);
        this.#values.push(value);
    }
    #start(t) {
        this.#times = [];
        this.#values = [];
        this.#slopes = [];
        this.#hint = 0;
        const first = knotTime(this.#source.birth, knotBefore(this.#source.birth, t));
        this.#push(first, this.#source.valueAt(first, true));
    }
    /** Grows until the last knot is later than `t`. */
    #growPast(t) {
        const { birth } = this.#source;
        for (let last = this.#times.length - 1; this.#times[last] <= t; last++) {
            const start = this.#times[last];
            const end = Math.min(knotTime(birth, knotBefore(birth, start) + 1), this.#source.nextBend(start));
            const value = this.#source.valueAt(end, false);
            this.#slopes[last] = (value - this.#values[last]) / (end - start);
            this.#push(end, value);
        }
    }
    /** Index of the last knot at or before `t`; starts from where the last search ended. */
    #find(t) {
        const times = this.#times;
        let low = this.#hint < times.length && times[this.#hint] <= t ? this.#hint : 0;
        for (let step = 0; step < 4; step++) {
            if (low + 1 >= times.length || times[low + 1] > t) {
                this.#hint = low;
                return low;
            }
            low++;
        }
        for (let high = times.length; high - low > 1;) {
            const middle = (low + high) >> 1;
            if (times[middle] <= t)
                low = middle;
            else
                high = middle;
        }
        this.#hint = low;
        return low;
    }
    #between(i, t) {
        return this.#values[i] + this.#slopes[i] * (t - this.#times[i]);
    }
    /** Before the first kept knot there was no effect: the grid alone. */
    #early(t) {
        const { birth } = this.#source;
        const index = knotBefore(birth, t);
        const [start, end] = [knotTime(birth, index), knotTime(birth, index + 1)];
        const from = this.#source.valueAt(start, true);
        return from + ((this.#source.valueAt(end, true) - from) / (end - start)) * (t - start);
    }
}
//# sourceMappingURL=path.js.map