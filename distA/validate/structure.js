import { checkSize } from './attachment.js';
import { checkCoding, checkConcept, checkIdentifier, checkUnit } from './coding-check.js';
import { checkProfile } from './constraint.js';
import { checkExtension } from './extension.js';
import { checkInvariants } from './invariant-check.js';
import { isObject } from './json.js';
import { checkPresence, reportUnknown } from './presence.js';
import { checkPrimitive, checkTerms } from './primitive-check.js';
import { checkReference } from './reference.js';
import { report, show } from './run.js';
/** Steps of a path beyond which a resource is not followed. Real ones stay below 40. */
const maxSteps = 250;
/** Checks an object against the shape of its type: names, counts, kinds of value, and all below. */
export function checkObject(run, object, shape) {
    if (run.path.length > maxSteps) {
        run.tooDeep = true;
        report(run, 'error', 'too-deep', `elements nest more than ${maxSteps} steps deep; what lies below is not checked`);
        return;
    }
    let content = false;
    for (const key in object) {
        const value = object[key];
        if (value === undefined)
            continue;
        if (key !== 'id')
            content = true;
        const property = shape.properties.get(key);
        if (property)
            checkProperty(run, object, value, property, shape);
        else if (key !== 'resourceType' || !shape.isResource)
            reportUnknown(run, key, shape);
    }
    if (!content)
        report(run, 'error', 'empty-value', 'an object without content was found; leave it out');
    checkPresence(run, object, shape);
    checkInvariants(run, object, shape.invariants);
}
function checkProperty(run, object, value, property, holder) {
    run.path.push(property);
    if (property.element.many)
        checkArray(run, object, value, property, holder);
    else if (!Array.isArray(value))
        checkValue(run, object, value, property, holder);
    else
        report(run, 'error', 'wrong-json-type', `an array was found; ${property.key} takes a single value`);
    run.path.pop();
}
function checkArray(run, object, value, property, holder) {
    if (!Array.isArray(value)) {
        report(run, 'error', 'wrong-json-type', `${show(value)} was found; ${property.key} takes an array`);
        return;
    }
    if (value.length === 0)
        report(run, 'error', 'empty-value', 'an empty array was found; leave it out');
    if (value.length > property.element.max) {
        report(run, 'error', 'too-many', `${value.length} values were found; at most ${property.element.max} are allowed`);
    }
    for (let i = 0; i < value.length; i++) {
        run.path.push(i);
        if (value[i] !== null || !hasCounterpart(object, property, i))
            checkValue(run, object, value[i], property, holder);
        run.path.pop();
    }
}
/** In arrays of primitives null keeps the place of a value that has only extensions, or of one that has none. */
function hasCounterpart(object, { kind, key, sibling }, index) {
    const otherKey = kind === 'sibling' ? key.slice(1) : sibling;
    const other = otherKey === undefined ? undefined : object[otherKey];
    return Array.isArray(other) && other[index] !== undefined && other[index] !== null;
}
function checkValue(run, object, value, property, holder) {
    if (property.kind === 'primitive')
        checkPrimitive(run, value, property);
    else if (property.kind === 'resource')
        run.checkResource(run, value, object);
    else if (!isObject(value)) {
        const code = value === null ? 'empty-value' : 'wrong-json-type';
        report(run, 'error', code, `${show(value)} was found; ${property.key} takes an object`);
    }
    else if (property.kind === 'sibling')
        checkSibling(run, object, value, property);
    else
        checkComplex(run, value, property, holder);
}
/** What goes with a primitive: its id and extensions. A code that has to be there cannot be replaced by them. */
function checkSibling(run, object, value, { key, element, shape }) {
    const own = shape();
    if (own)
        checkObject(run, value, own);
    const { binding } = element.digest;
    if (binding?.strength !== 'required' || element.many || object[key.slice(1)] !== undefined)
        return;
    report(run, 'error', 'code-not-in-value-set', `no code was found; one of ${binding.valueSet} is required`);
}
function checkComplex(run, value, property, holder) {
    const shape = property.shape();
    if (!shape)
        return;
    checkObject(run, value, shape);
    checkByType(run, value, property, holder, shape);
    checkTerms(run, value, property.element);
    checkInvariants(run, value, property.element.invariants);
    for (const url of property.profiles) {
        const profile = run.catalogue.profile(url);
        if (profile)
            checkProfile(run, value, profile);
    }
}
function checkByType(run, value, { type, element, targets }, holder, shape) {
    const { binding } = element.digest;
    if (type === 'Extension')
        checkExtension(run, value, holder);
    else if (type === 'Reference')
        checkReference(run, value, targets);
    else if (type === 'CodeableConcept')
        checkConcept(run, value, binding);
    else if (type === 'Coding' && holder.name !== 'CodeableConcept')
        checkCoding(run, value, binding, holder);
    else if (type === 'Identifier')
        checkIdentifier(run, value);
    else if (type === 'Attachment')
        checkSize(run, value);
    else if (shape.isQuantity)
        checkUnit(run, value, type);
}
//# sourceMappingURL=structure.js.map