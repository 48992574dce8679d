import type { Invariant } from './invariant.ts';
import { type Run } from './run.ts';
/** Checks rules of a definition on a value at the current path. */
export declare function checkInvariants(run: Run, value: unknown, invariants: readonly Invariant[]): void;
