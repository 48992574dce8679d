import type { NativeInvariant } from './native-invariants.ts';
/** Invariants of timings and durations, which each prescription has. */
export declare const timingInvariants: readonly NativeInvariant[];
