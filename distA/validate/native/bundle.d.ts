import type { NativeInvariant } from './native-invariants.ts';
/** Invariants of bundles, which look at each entry. */
export declare const bundleInvariants: readonly NativeInvariant[];
