import type { NativeInvariant } from './native-invariants.ts';
/** Invariants of US Core. */
export declare const usCoreInvariants: readonly NativeInvariant[];
