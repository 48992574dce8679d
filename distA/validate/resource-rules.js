import { asArray, isObject } from './json.js';
import { report, show } from './run.js';
/** Checks what holds for a resource as a whole and is no invariant of its definition. */
export function checkResourceRules(run, resource, shape) {
    checkLabels(run, resource);
    checkContainedIds(run, resource);
    if (shape.elements.has('experimental'))
        checkAddress(run, resource);
}
/** No security label twice; of the entries of a bundle this is only expected. */
function checkLabels(run, resource) {
    const given = isObject(resource.meta) ? asArray(resource.meta.security) : [];
    if (given.length < 2)
        return;
    const labels = given.filter(isObject);
    for (const [i, label] of labels.entries()) {
        const first = labels.findIndex((other) => other.system === label.system && other.code === label.code);
        const severity = run.path.length === 1 ? 'error' : 'warning';
        if (first < i)
            report(run, severity, 'too-many', `security label ${show(label.code)} is given twice`, 'meta', 'security', i);
    }
}
/** No two contained resources of one id. */
function checkContainedIds(run, resource) {
    if (resource.contained === undefined)
        return;
    const ids = asArray(resource.contained).map((r) => (isObject(r) ? r.id : undefined));
    for (const [i, id] of ids.entries()) {
        if (id !== undefined && ids.indexOf(id) < i) {
            report(run, 'error', 'duplicate-entry', `another contained resource has the id ${show(id)}`, 'contained', i);
        }
    }
}
/** Definitions are known by an absolute address. */
function checkAddress(run, { url }) {
    if (typeof url !== 'string' || /^[a-z][a-z0-9+.-]*:/.test(url))
        return;
    report(run, 'error', 'invalid-value', `url ${show(url)} is not absolute; others could not refer to it`, 'url');
}
//# sourceMappingURL=resource-rules.js.map