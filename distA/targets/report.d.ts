import type { Comparison } from './compare.ts';
/** A table of all targets: verdict, published figure, simulated figure with its interval, what was measured and where it stands. */
export declare function reportTargets({ people, results }: Comparison): string;
