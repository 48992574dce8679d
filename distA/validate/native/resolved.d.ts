import type { NativeInvariant } from './native-invariants.ts';
/** Invariants that look at the target of a reference, which the engine would have to fetch. */
export declare const resolvedInvariants: readonly NativeInvariant[];
