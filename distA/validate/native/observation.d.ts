import type { NativeInvariant } from './native-invariants.ts';
/** Invariants of observations, which are the most frequent resource of a record. */
export declare const observationInvariants: readonly NativeInvariant[];
