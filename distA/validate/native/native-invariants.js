import { bundleInvariants } from './bundle.js';
import { conditionInvariants } from './condition.js';
import { dataTypeInvariants } from './data-types.js';
import { observationInvariants } from './observation.js';
import { resolvedInvariants } from './resolved.js';
import { resourceInvariants } from './resources.js';
import { timingInvariants } from './timing.js';
import { usCoreInvariants } from './us-core.js';
/**
 * Invariants that are evaluated so often that the engine would take most of the time, and those that it cannot
 * evaluate (`engine: false` in their tests).
 */
export const nativeInvariants = [
    ...resourceInvariants,
    ...dataTypeInvariants,
    ...observationInvariants,
    ...conditionInvariants,
    ...usCoreInvariants,
    ...bundleInvariants,
    ...timingInvariants,
    ...resolvedInvariants,
];
const byExpression = new Map(nativeInvariants.map((native) => [`${native.key}|${native.expression}`, native.test]));
/** The native form of an invariant, if there is one for just this expression. */
export const nativeInvariant = (key, expression) => byExpression.get(`${key}|${expression}`);
//# sourceMappingURL=native-invariants.js.map