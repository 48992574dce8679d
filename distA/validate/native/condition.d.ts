import type { NativeInvariant } from './native-invariants.ts';
/** Invariants of conditions and allergies. */
export declare const conditionInvariants: readonly NativeInvariant[];
