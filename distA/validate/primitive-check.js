import { checkBinding } from './binding-check.js';
import { checkInvariants } from './invariant-check.js';
import { checkNarrative } from './narrative.js';
import { checkCanonical } from './reference.js';
import { report, show } from './run.js';
/** Checks a value of a primitive type: its kind of JSON, how it is written, and the codes that it may be. */
export function checkPrimitive(run, value, property) {
    const { rule, element, type } = property;
    if (!rule)
        return;
    if (typeof value !== rule.json) {
        const code = value === null ? 'empty-value' : 'wrong-json-type';
        report(run, 'error', code, `${show(value)} was found; a ${type} is a JSON ${rule.json}`);
        return;
    }
    if (!rule.allows(value)) {
        report(run, 'error', 'invalid-value', `${show(value)} is no ${type}; right is ${rule.expected}`);
        return;
    }
    const doubt = rule.doubt?.(value);
    if (doubt !== undefined)
        report(run, 'warning', 'invalid-value', doubt);
    if (type === 'xhtml')
        checkNarrative(run, value);
    if (type === 'canonical')
        checkCanonical(run, value);
    checkTerms(run, value, element);
    checkInvariants(run, value, element.invariants);
}
/** Checks a value against what its element is bound to. */
export function checkTerms(run, value, { digest }) {
    if (digest.binding)
        checkBinding(run, value, digest.binding);
    if (digest.maxValueSet)
        checkBinding(run, value, { strength: 'extensible', valueSet: digest.maxValueSet });
}
//# sourceMappingURL=primitive-check.js.map