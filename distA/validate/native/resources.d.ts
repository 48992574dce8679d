import type { NativeInvariant } from './native-invariants.ts';
/** Invariants of all resources, and of single types that a record has many of. */
export declare const resourceInvariants: readonly NativeInvariant[];
