import { diagnostic } from '../diagnostics/index.js';
import { readDocument } from './document.js';
import { ModuleShape } from './module-shape.js';
import { shapeChecker } from './shape-check.js';
import { conceptsIn, entriesOf, readShaped } from './shaped.js';
/**
 * Reads a module of ours. `id` is its path under the root without extension. Entries that have not their shape are
 * reported and left out; what is in the states is checked by `checkModules`. Never throws. `check` may be shared by many
 * files.
 */
export function readModule(text, file, id, check = shapeChecker()) {
    const document = readDocument(text, file);
    const kind = { what: 'module', code: 'not-a-module', marks: ['module', 'title'] };
    const shaped = readShaped(document, ModuleShape, kind, check);
    if (shaped.root === undefined)
        return { diagnostics: shaped.diagnostics };
    return {
        module: moduleOf(shaped, document, id),
        diagnostics: [...shaped.diagnostics, ...idProblems(shaped, document, id)],
    };
}
function moduleOf(shaped, document, id) {
    const root = shaped.root;
    const { title, deaths_claimed: deathsClaimed, targets } = root;
    return {
        id,
        title: typeof title === 'string' ? title : id,
        file: document.file,
        format: 'lifecourse',
        submodule: root.submodule === true,
        codes: conceptsIn(shaped),
        parameters: section(shaped, 'parameters', (node) => ({ ...node, source: node.source ?? '' })),
        attributes: section(shaped, 'attributes'),
        states: section(shaped, 'states'),
        targets: Array.isArray(targets) ? targets.map(targetOf) : [],
        sources: section(shaped, 'sources'),
        ...(deathsClaimed === undefined || shaped.damaged.has('deaths_claimed') ? {} : { deathsClaimed }),
        at: document.at,
        within: document.within,
        sourceOf: document.sourceOf,
        damaged: shaped.damaged,
    };
}
/** `source` may be missing: the check says so together with the other evidence. A damaged one stays, to keep its place. */
function targetOf(node) {
    const { held_back: heldBack, ...rest } = node ?? {};
    return { source: '', ...rest, ...(heldBack !== undefined && { heldBack }) };
}
function section(shaped, name, complete = (node) => node) {
    const result = Object.create(null);
    for (const [key, value] of entriesOf(shaped, name))
        result[key] = complete(value);
    return result;
}
function idProblems(shaped, document, id) {
    const said = shaped.root.module;
    if (typeof said !== 'string' || said === id)
        return [];
    return [
        diagnostic(document.at(['module']), {
            code: 'module-id-mismatch',
            message: `the module calls itself "${said}", its path is "${id}"`,
            hint: `write \`module: ${id}\`, or move the file`,
        }),
    ];
}
//# sourceMappingURL=read-module.js.map