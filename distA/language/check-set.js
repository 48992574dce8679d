import { diagnostic } from '../diagnostics/index.js';
import { codingKey, sameDisplay } from '../terminology/index.js';
import { checkCodings } from './scope-codes.js';
import { cycles } from './tarjan.js';
/** Two files with one id, or two value sets with one name. */
export function checkDuplicates(modules, sets, found) {
    const hint = 'rename one of them';
    for (const [module, other] of repeated(modules, (each) => each.id)) {
        const message = `the module "${module.id}" is also in ${other.file}`;
        found.push(diagnostic(module.at(['module']), { code: 'duplicate-module', message, hint }));
    }
    for (const [set, other] of repeated(sets, (each) => each.name)) {
        const message = `the value set "${set.name}" is also in ${other.file}`;
        found.push(diagnostic(set.at([]), { code: 'duplicate-value-set', message, hint }));
    }
}
/** Each item whose name came before, with the first of that name. */
function repeated(items, nameOf) {
    const first = new Map();
    return items.flatMap((item) => {
        const other = first.get(nameOf(item));
        if (other === undefined)
            first.set(nameOf(item), item);
        return other === undefined ? [] : [[item, other]];
    });
}
/** Submodules that call each other in a ring. */
export function checkCalls(walks) {
    const byId = new Map(walks.map((walk) => [walk.module.id, walk]));
    const called = (id) => [...(byId.get(id)?.findings.calls.keys() ?? [])].filter((each) => byId.has(each));
    for (const ring of cycles([...byId.keys()], called)) {
        const walk = byId.get(ring[0]);
        const [, path] = [...walk.findings.calls].find(([id]) => ring.includes(id));
        const names = ring.map((id) => `"${id}"`).join(', ');
        const message = ring.length === 1 ? `the module ${names} calls itself` : `the modules ${names} call each other`;
        walk.report(walk.module.at(path), { code: 'call-cycle', message });
    }
}
/** Value sets have no walk of their own: their codes are checked here, and one display for a code throughout. */
export function checkDisplays(valueSets, walks, book, found) {
    const seen = new Map();
    for (const set of valueSets) {
        for (const [name, concept] of Object.entries(set.codes)) {
            checkCodings({ module: set, book, report: (place, problem) => found.push(diagnostic(place, problem)) }, concept, ['codes', name], concept.codings.length > 1);
            compareDisplays(set, name, concept, seen, found);
        }
    }
    for (const { module } of walks) {
        if (module.format === 'gmf')
            continue;
        for (const [name, concept] of Object.entries(module.codes))
            compareDisplays(module, name, concept, seen, found);
    }
}
function compareDisplays(file, name, { codings }, seen, found) {
    codings.forEach((coding, i) => {
        const path = ['codes', name, ...(codings.length > 1 ? [i] : []), 'display'];
        const place = file.at(path);
        const first = seen.get(codingKey(coding));
        if (first === undefined)
            seen.set(codingKey(coding), { coding, place });
        else if (!sameDisplay(first.coding.display, coding.display)) {
            const message = `${coding.system} ${coding.code} has another display in ${first.place.file}:${first.place.line}`;
            found.push(diagnostic(place, {
                code: 'wrong-display',
                severity: 'warning',
                message,
                hint: `there it is "${first.coding.display}"`,
            }));
        }
    });
}
//# sourceMappingURL=check-set.js.map