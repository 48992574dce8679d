import { memberOf } from './binding-check.js';
import { equals, isObject, matchesPattern, textOf } from './json.js';
import { report } from './run.js';
/** The slice that a value belongs to: the first whose discriminators all hold. */
export function sliceOf(run, item, slices) {
    for (const slice of slices)
        if (slice.match && allHold(run, item, slice.match))
            return slice;
    return undefined;
}
function allHold(run, item, match) {
    for (const discriminator of match)
        if (!holds(run, item, discriminator))
            return false;
    return true;
}
function holds(run, { value, property }, { steps, digest }) {
    if ('fixed' in digest)
        return anyAt(value, steps, 0, (found) => equals(found, digest.fixed));
    if ('pattern' in digest)
        return anyAt(value, steps, 0, (found) => matchesPattern(found, digest.pattern));
    if ('types' in digest) {
        if (steps.length === 0)
            return digest.types.includes(property.type);
        return anyAt(value, steps, 0, (found) => isObject(found) && digest.types.includes(textOf(found.resourceType)));
    }
    if ('exists' in digest)
        return anyAt(value, steps, 0, (found) => found !== undefined) === digest.exists;
    const set = run.catalogue.valueSet(digest.valueSet);
    return set !== undefined && anyAt(value, steps, 0, (found) => memberOf(found, set) === 'in');
}
/** Whether any value that a path leads to passes. */
function anyAt(value, steps, at, passes) {
    const step = steps[at];
    if (step === undefined)
        return passes(value);
    if (!isObject(value) || !Object.hasOwn(value, step))
        return false;
    const next = value[step];
    if (!Array.isArray(next))
        return anyAt(next, steps, at + 1, passes);
    for (const item of next)
        if (anyAt(item, steps, at + 1, passes))
            return true;
    return false;
}
/** Reports an item that is of no slice where no other is allowed. */
export function reportStranger(run, { property, index }, slices) {
    const known = slices.map((s) => s.name).join(', ');
    const place = index === undefined ? [property] : [property, index];
    report(run, 'error', 'slice-closed', `this is none of ${known}, and no other is allowed`, ...place);
}
/** Checks how many items a slice has. */
export function checkSliceCount(run, count, element, slice) {
    if (count < slice.min) {
        const message = `slice ${slice.name} is there ${count} times; at least ${slice.min} is needed`;
        report(run, 'error', 'slice-missing', message, element.stem);
    }
    else if (count > slice.max) {
        const message = `slice ${slice.name} is there ${count} times; at most ${slice.max} is allowed`;
        report(run, 'error', 'slice-too-many', message, element.stem);
    }
}
//# sourceMappingURL=slice.js.map