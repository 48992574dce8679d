import type { LinkedTarget } from '../simulate/index.ts';
import { estimateOf } from './estimate.ts';
import type { Estimate } from './interval.ts';
import { noSamples, type People, type Sample } from './measure.ts';
import { peopleNeeded, peopleToDecide, type Verdict, verdict } from './verdict.ts';

/** Rates are measured in this many years before the as-of date; the run must go back as far. */
export const MEASURED_YEARS = 10;

/** What became of a target. */
export interface TargetResult {
  readonly target: LinkedTarget;
  readonly estimate: Estimate;
  readonly verdict: Verdict;
  /** If undecided: about how many people would decide it, as far as this run tells. */
  readonly needed?: number;
}

export interface Comparison {
  readonly people: number;
  readonly results: readonly TargetResult[];
}

export interface CompareOptions {
  /** What people add to the targets, in parts, in the order of people. */
  readonly measure: (people: People) => AsyncIterable<readonly Sample[]> | Iterable<readonly Sample[]>;
  /** Size of the run; worked out from the tolerances if absent. */
  readonly people?: number;
  /** Largest run that is made by itself. */
  readonly most?: number;
  /** The size that the run is now to have. */
  readonly onSize?: (people: number) => void;
}

const PILOT = 1000;
const MOST = 20_000;
/** A small run knows little of the size that it takes: it grows at most so much at once. */
const GROWTH = 3;

/** Runs people, some at first and then as many as the tolerances ask for, and compares them with the targets. */
export async function compareTargets(targets: readonly LinkedTarget[], options: CompareOptions): Promise<Comparison> {
  const { people, most = MOST, measure, onSize } = options;
  const samples = noSamples(targets);
  let done = 0;
  let goal = people ?? Math.min(PILOT, most);
  while (goal > done && targets.length > 0) {
    onSize?.(goal);
    for await (const part of measure({ from: done, to: goal })) add(samples, part);
    done = goal;
    if (people === undefined) goal = Math.min(most, GROWTH * done, sizeFor(targets, samples, done));
  }
  return { people: done, results: targets.map((target, i) => resultOf(target, samples[i]!, done)) };
}

function add(samples: readonly Sample[], part: readonly Sample[]): void {
  for (const [i, { x, y }] of part.entries()) {
    for (const value of x) samples[i]!.x.push(value);
    for (const value of y) samples[i]!.y.push(value);
  }
}

/** The largest size that an undecided target asks for. */
function sizeFor(targets: readonly LinkedTarget[], samples: readonly Sample[], people: number): number {
  const sizes = targets.map((target, i) => {
    const estimate = estimateOf(target.statistic, samples[i]!);
    return verdict(target, estimate) === 'undecided' ? peopleNeeded(target, estimate, people) : 0;
  });
  return Math.max(...sizes);
}

function resultOf(target: LinkedTarget, sample: Sample, people: number): TargetResult {
  const estimate = estimateOf(target.statistic, sample);
  const found = verdict(target, estimate);
  return {
    target,
    estimate,
    verdict: found,
    ...(found === 'undecided' && { needed: peopleToDecide(target, estimate, people) }),
  };
}
