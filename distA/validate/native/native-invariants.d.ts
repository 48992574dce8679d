import type { InvariantTest } from '../invariant.ts';
/** An invariant worked out here. The expression is part of it, so that it never stands in for another one of that name. */
export interface NativeInvariant {
    readonly key: string;
    readonly expression: string;
    readonly test: InvariantTest;
}
/**
 * Invariants that are evaluated so often that the engine would take most of the time, and those that it cannot
 * evaluate (`engine: false` in their tests).
 */
export declare const nativeInvariants: readonly NativeInvariant[];
/** The native form of an invariant, if there is one for just this expression. */
export declare const nativeInvariant: (key: string, expression: string) => InvariantTest | undefined;
