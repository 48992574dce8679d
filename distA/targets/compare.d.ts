import type { LinkedTarget, Simulation, SimulationOptions } from '../simulate/index.ts';
import type { Estimate } from './interval.ts';
import { type Verdict } from './verdict.ts';
/** Rates are measured in this many years before the as-of date; the run must go back as far. */
export declare const MEASURED_YEARS = 10;
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
/** Runs people, a few at first and then as many as the tolerances ask for, and compares them with the targets. */
export declare function compareTargets(targets: readonly LinkedTarget[], options: CompareOptions): Comparison;
