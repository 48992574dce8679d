import { didYouMean } from './nearest.js';
import { report, show } from './run.js';
/** Reports a property that no definition has. */
export function reportUnknown(run, key, shape) {
    const hint = didYouMean(key, shape.properties.keys());
    report(run, 'error', 'unknown-property', `${shape.name} has no property ${show(key)}${hint}`, key);
}
/** Checks that what has to be there is there, and no more than one of a choice. */
export function checkPresence(run, object, shape) {
    for (const element of shape.required) {
        if (countOf(object, element) > 0)
            continue;
        const name = element.stem;
        report(run, 'error', 'missing-element', `${shape.name}.${name} is missing; it has to be there`, name);
    }
    for (const element of shape.choices) {
        if (countOf(object, element) > 1)
            reportConflict(run, object, element);
    }
}
function reportConflict(run, object, element) {
    const keys = element.properties.map((p) => p.key).filter((key) => object[key] !== undefined);
    const found = `${keys.join(' and ')} were found; only one of them may be there`;
    report(run, 'error', 'choice-conflict', found, element.stem);
}
/** How many of an element's properties are there; a primitive that has only extensions counts. */
function countOf(object, element) {
    let count = 0;
    for (const { key, sibling } of element.properties) {
        if (object[key] !== undefined || (sibling !== undefined && object[sibling] !== undefined))
            count++;
    }
    return count;
}
//# sourceMappingURL=presence.js.map