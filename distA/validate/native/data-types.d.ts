import type { NativeInvariant } from './native-invariants.ts';
/** Invariants of data types. */
export declare const dataTypeInvariants: readonly NativeInvariant[];
