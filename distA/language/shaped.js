import { diagnostic } from '../diagnostics/index.js';
import { conceptOf } from './concept.js';
/** Checks the keys of a document. Goes on after mistakes, so that one run tells all; after broken syntax it does not. */
export function readShaped(document, schema, kind, check) {
    const stop = (more) => ({
        diagnostics: [...document.diagnostics, ...more],
        damaged: new Set(),
    });
    if (document.diagnostics.some((each) => each.code === 'yaml-syntax' || each.code === 'file-unreadable'))
        return stop([]);
    const { root } = document;
    const other = kindProblem(root, kind);
    if (other !== undefined)
        return stop([diagnostic(document.at([]), other)]);
    const faults = check(schema, root);
    return {
        root: root,
        diagnostics: [...document.diagnostics, ...faults.map((fault) => located(fault, document))],
        damaged: new Set(faults.flatMap(({ path }) => [String(path[0]), path.slice(0, 2).join('.')])),
    };
}
/** Is this a file of the kind at all? */
function kindProblem(root, { what, code, marks }) {
    if (root === null)
        return { code, message: `the file is empty, not a ${what}` };
    const hint = `a ${what} begins with \`${marks[0]}:\``;
    if (typeof root !== 'object' || Array.isArray(root))
        return { code, message: `the file is not a ${what}`, hint };
    if (marks.some((mark) => Object.hasOwn(root, mark)))
        return undefined;
    const gmf = Object.hasOwn(root, 'gmf_version') || Object.hasOwn(root, 'states');
    return {
        code,
        message: `the file is not a ${what}: it has none of the keys ${marks.join(', ')}`,
        hint: gmf ? 'modules of Synthea have the extension .json' : hint,
    };
}
const located = ({ path, on, problem }, document) => diagnostic(document.at(path, on), explained(problem, document.sourceOf(path)));
/** A text that YAML read as something else gets a hint. */
export function explained(problem, source) {
    if (problem.code === 'unknown-key' && /^the key "[^"]* /.test(problem.message)) {
        return { ...problem, hint: 'put the text before it in quotes: between braces a comma ends a text' };
    }
    const asked = /^expected (a text|a code)/.test(problem.message);
    const read = /found (the number|true|false)/.test(problem.message);
    return asked && read && source !== undefined ? { ...problem, hint: `put it in quotes: "${source}"` } : problem;
}
/** The entries of a section that have the shape that they need. */
export function entriesOf(shaped, section) {
    const value = shaped.root?.[section];
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    return Object.entries(value).filter(([name]) => !shaped.damaged.has(`${section}.${name}`));
}
/** The codes of a file. */
export function conceptsIn(shaped) {
    const concepts = Object.create(null);
    for (const [name, value] of entriesOf(shaped, 'codes')) {
        const concept = conceptOf(value);
        if (concept !== undefined)
            concepts[name] = concept;
    }
    return concepts;
}
//# sourceMappingURL=shaped.js.map