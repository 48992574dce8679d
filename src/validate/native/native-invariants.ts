import type { InvariantTest } from '../invariant.ts';
import { bundleInvariants } from './bundle.ts';
import { conditionInvariants } from './condition.ts';
import { dataTypeInvariants } from './data-types.ts';
import { observationInvariants } from './observation.ts';
import { resolvedInvariants } from './resolved.ts';
import { resourceInvariants } from './resources.ts';
import { timingInvariants } from './timing.ts';
import { usCoreInvariants } from './us-core.ts';

/** An invariant worked out here. The expression is part of it, so that it never stands in for another one of that name. */
export interface NativeInvariant {
  readonly key: string;
  readonly expression: string;
  readonly test: InvariantTest;
  /** It holds of every object that has no property of this name. */
  readonly about?: string;
}

/**
 * Invariants that are evaluated so often that the engine would take most of the time, and those that it cannot
 * evaluate (`engine: false` in their tests).
 */
export const nativeInvariants: readonly NativeInvariant[] = [
  ...resourceInvariants,
  ...dataTypeInvariants,
  ...observationInvariants,
  ...conditionInvariants,
  ...usCoreInvariants,
  ...bundleInvariants,
  ...timingInvariants,
  ...resolvedInvariants,
];

const byExpression = new Map(nativeInvariants.map((native) => [`${native.key}|${native.expression}`, native]));

/** The native form of an invariant, if there is one for just this expression. */
export const nativeInvariant = (key: string, expression: string): NativeInvariant | undefined =>
  byExpression.get(`${key}|${expression}`);
