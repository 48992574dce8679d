import type { LinkedTarget, Simulation, SimulationOptions } from '../simulate/index.ts';
import { type Contribution, contributionsOf, type Measured } from './contribution.ts';
import { estimateOf } from './estimate.ts';
import type { Estimate } from './interval.ts';
import { StateEntries, type Watch } from './state-entries.ts';
import { peopleNeeded, type Verdict, verdict } from './verdict.ts';

/** Rates are measured in this many years before the as-of date; the run must go back as far. */
export const MEASURED_YEARS = 10;

/** What became of a target. */
export interface TargetResult {
  readonly target: LinkedTarget;
  readonly estimate: Estimate;
  readonly verdict: Verdict;
  /** People that a run needs to decide it, as far as this one tells. */
  readonly needed: number;
}

export interface Comparison {
  readonly people: number;
  readonly results: readonly TargetResult[];
}

export interface CompareOptions {
  /** Makes the simulation; called once. `yearsOfHistory` is to be MEASURED_YEARS. */
  readonly simulate: (hooks: Required<Pick<SimulationOptions, 'entered'>>) => Pick<Simulation, 'lived' | 'window'>;
  /** Size of the run; worked out from the tolerances if absent. */
  readonly people?: number;
  /** Largest run that is made by itself. */
  readonly most?: number;
}

const PILOT = 500;
const MOST = 20_000;

/** Runs people, a few at first and then as many as the tolerances ask for, and compares them with the targets. */
export function compareTargets(targets: readonly LinkedTarget[], options: CompareOptions): Comparison {
  const run = new Measurement(targets, options.simulate);
  if (options.people !== undefined) run.measureUpTo(options.people);
  const most = options.most ?? MOST;
  for (let n = PILOT; options.people === undefined && n > run.people && targets.length > 0; ) {
    run.measureUpTo(Math.min(n, most));
    n = Math.min(most, Math.max(...run.results().map((result) => result.needed)));
  }
  return { people: run.people, results: run.results() };
}

/** The people who were run so far, and what they add to each target. */
class Measurement {
  readonly #measured: readonly Measured[];
  readonly #samples: readonly { readonly x: number[]; readonly y: number[] }[];
  readonly #entries: StateEntries;
  readonly #simulation: ReturnType<CompareOptions['simulate']>;
  people = 0;

  constructor(targets: readonly LinkedTarget[], simulate: CompareOptions['simulate']) {
    this.#measured = targets.map((target) => ({ target, watches: watchesOf(target) }));
    this.#samples = targets.map(() => ({ x: [], y: [] }));
    this.#entries = new StateEntries(this.#measured.flatMap(({ watches }) => watches));
    this.#simulation = simulate({ entered: this.#entries.entered });
  }

  measureUpTo(people: number): void {
    const { from, to } = this.#simulation.window;
    for (; this.people < people; this.people++) {
      const subject = { ...this.#simulation.lived(this.people), from, to };
      this.#measured.forEach((measured, i) => {
        this.#add(i, contributionsOf(measured, subject, this.#entries));
      });
    }
  }

  #add(target: number, contributions: readonly Contribution[]): void {
    const { x, y } = this.#samples[target]!;
    for (const [above, below] of contributions) {
      x.push(above);
      y.push(below);
    }
  }

  results(): readonly TargetResult[] {
    return this.#measured.map(({ target }, i) => {
      const estimate = estimateOf(target.statistic, this.#samples[i]!);
      const found = verdict(target, estimate);
      const needed = found === 'undecided' ? peopleNeeded(target, estimate, this.people) : this.people;
      return { target, estimate, verdict: found, needed };
    });
  }
}

/** The states whose entries a target counts. */
function watchesOf({ module, statistic, among }: LinkedTarget): readonly Watch[] {
  const of =
    statistic.measure === 'rate' ? [statistic.of] : statistic.measure === 'ratio' ? [statistic.of, statistic.to] : [];
  return of.map((entered) => ({ module, ...entered, ...(among && { among }) }));
}
