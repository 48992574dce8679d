import { checkBinding } from './binding-check.js';
import { profileConstraint } from './compile-constraint.js';
import { checkInvariants } from './invariant-check.js';
import { equals, isObject, matchesPattern } from './json.js';
import { checkReference } from './reference.js';
import { report, show } from './run.js';
import { checkSliceCount, reportStranger, sliceOf } from './slice.js';
/** Checks what a profile asks for beyond the base type. */
export function checkProfile(run, object, profile) {
    const shape = run.catalogue.shape(profile.type);
    if (!shape)
        return;
    const constraint = profileConstraint(profile);
    checkInvariants(run, object, constraint.invariants);
    checkChildren(run, object, shape, constraint);
}
function checkChildren(run, object, shape, constraint) {
    for (const child of constraint.children(shape))
        checkChild(run, object, child);
}
function checkChild(run, object, { element, constraint }) {
    const items = itemsOf(object, element);
    if (items.length < constraint.min || items.length > constraint.max)
        reportCount(run, items.length, element, constraint);
    for (const item of items)
        checkItem(run, item, constraint);
    if (constraint.slices)
        checkSlices(run, items, element, constraint);
}
const noItems = [];
/** The values of an element in an object; a primitive that has only extensions counts. */
function itemsOf(object, element) {
    let items = noItems;
    for (const property of element.properties) {
        const value = object[property.key];
        const sibling = property.sibling === undefined ? undefined : object[property.sibling];
        if (value === undefined && sibling === undefined)
            continue;
        const found = element.many
            ? manyOf(value, sibling).map((one, index) => ({ value: one, property, index }))
            : [{ value, property, index: undefined }];
        items = items.length === 0 ? found : [...items, ...found];
    }
    return items;
}
const manyOf = (value, sibling) => {
    if (Array.isArray(value))
        return value;
    return Array.isArray(sibling) ? sibling.map(() => null) : [];
};
function reportCount(run, count, element, { min, max }) {
    const found = count === 0 ? 'is missing' : `is there ${count} times`;
    const wanted = count < min ? `the profile asks for at least ${min}` : `the profile allows ${max}`;
    report(run, 'error', count < min ? 'missing-element' : 'too-many', `${element.stem} ${found}; ${wanted}`, element.stem);
}
function checkItem(run, item, constraint) {
    run.path.push(item.property);
    if (item.index !== undefined)
        run.path.push(item.index);
    checkOne(run, item, constraint);
    if (item.index !== undefined)
        run.path.pop();
    run.path.pop();
}
function checkOne(run, { value, property }, constraint) {
    const type = constraint.types?.get(property.type);
    if (constraint.types && !type) {
        const allowed = [...constraint.types.keys()].join(', ');
        report(run, 'error', 'type-not-allowed', `a value of type ${property.type} was found; the profile allows ${allowed}`);
        return;
    }
    if (value === undefined || value === null)
        return;
    if (type?.targets && isObject(value))
        checkReference(run, value, type.targets);
    checkValue(run, value, constraint);
    checkInvariants(run, value, constraint.invariants);
    const shape = property.shape();
    if (shape && isObject(value))
        checkChildren(run, value, shape, constraint);
}
function checkValue(run, value, { digest }) {
    if (digest.fixed !== undefined && !equals(value, digest.fixed)) {
        report(run, 'error', 'value-mismatch', `${show(value)} was found; the profile fixes ${JSON.stringify(digest.fixed)}`);
    }
    if (digest.pattern !== undefined && !matchesPattern(value, digest.pattern)) {
        report(run, 'error', 'value-mismatch', `${show(value)} does not match ${JSON.stringify(digest.pattern)}`);
    }
    if (digest.binding)
        checkBinding(run, value, digest.binding);
    if (digest.maxValueSet)
        checkBinding(run, value, { strength: 'extensible', valueSet: digest.maxValueSet });
}
function checkSlices(run, items, element, constraint) {
    const { slices = [], rules } = constraint;
    const counts = new Map();
    for (const item of items) {
        const slice = sliceOf(run, item, slices);
        if (slice) {
            counts.set(slice.name, (counts.get(slice.name) ?? 0) + 1);
            checkItem(run, item, slice.constraint);
        }
        else if (rules === 'closed' && slices.every((s) => s.match))
            reportStranger(run, item, slices);
    }
    for (const slice of slices)
        if (slice.match)
            checkSliceCount(run, counts.get(slice.name) ?? 0, element, slice);
}
//# sourceMappingURL=constraint.js.map