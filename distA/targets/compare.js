import { contributionsOf } from './contribution.js';
import { estimateOf } from './estimate.js';
import { StateEntries } from './state-entries.js';
import { peopleNeeded, verdict } from './verdict.js';
/** Rates are measured in this many years before the as-of date; the run must go back as far. */
export const MEASURED_YEARS = 10;
const PILOT = 500;
const MOST = 20_000;
/** Runs people, a few at first and then as many as the tolerances ask for, and compares them with the targets. */
export function compareTargets(targets, options) {
    const run = new Measurement(targets, options.simulate);
    if (options.people !== undefined)
        run.measureUpTo(options.people);
    const most = options.most ?? MOST;
    for (let n = PILOT; options.people === undefined && n > run.people && targets.length > 0;) {
        run.measureUpTo(Math.min(n, most));
        n = Math.min(most, Math.max(...run.results().map((result) => result.needed)));
    }
    return { people: run.people, results: run.results() };
}
/** The people who were run so far, and what they add to each target. */
class Measurement {
    #measured;
    #samples;
    #entries;
    #simulation;
    people = 0;
    constructor(targets, simulate) {
        this.#measured = targets.map((target) => ({ target, watches: watchesOf(target) }));
        this.#samples = targets.map(() => ({ x: [], y: [] }));
        this.#entries = new StateEntries(this.#measured.flatMap(({ watches }) => watches));
        this.#simulation = simulate({ entered: this.#entries.entered });
    }
    measureUpTo(people) {
        const { from, to } = this.#simulation.window;
        for (; this.people < people; this.people++) {
            const subject = { ...this.#simulation.lived(this.people), from, to };
            this.#measured.forEach((measured, i) => {
                this.#add(i, contributionsOf(measured, subject, this.#entries));
            });
        }
    }
    #add(target, contributions) {
        const { x, y } = this.#samples[target];
        for (const [above, below] of contributions) {
            x.push(above);
            y.push(below);
        }
    }
    results() {
        return this.#measured.map(({ target }, i) => {
            const estimate = estimateOf(target.statistic, this.#samples[i]);
            const found = verdict(target, estimate);
            const needed = found === 'undecided' ? peopleNeeded(target, estimate, this.people) : this.people;
            return { target, estimate, verdict: found, needed };
        });
    }
}
/** The states whose entries a target counts. */
function watchesOf({ module, statistic, among }) {
    const of = statistic.measure === 'rate' ? [statistic.of] : statistic.measure === 'ratio' ? [statistic.of, statistic.to] : [];
    return of.map((entered) => ({ module, ...entered, ...(among && { among }) }));
}
//# sourceMappingURL=compare.js.map