import type { BindingDigest } from './definitions/digest.ts';
import { type Run } from './run.ts';
import type { Membership, ValueSet } from './value-set.ts';
/** Checks a value against the value set that its element is bound to. */
export declare function checkBinding(run: Run, value: unknown, binding: BindingDigest): void;
/** One coding of a concept in the set is enough. A concept without codings is in none. */
export declare function memberOf(value: unknown, set: ValueSet): Membership;
