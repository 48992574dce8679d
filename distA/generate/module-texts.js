import { hasErrors, nearest, printDiagnostics } from '../diagnostics/index.js';
import { readGmf } from '../gmf/index.js';
import { readModule, readValueSet } from '../language/index.js';
import { checkAll, compileAll } from '../simulate/index.js';
import { library } from './library.js';
/** The mistakes of the modules: `message` has each with its line and a caret. */
export class ModuleError extends Error {
    name = 'ModuleError';
    diagnostics;
    constructor(diagnostics, textOf) {
        super(`the modules have mistakes\n${printDiagnostics(diagnostics, { source: textOf })}`);
        this.diagnostics = diagnostics;
    }
}
/** Reads, checks and compiles. Throws ModuleError if a module has a mistake, RangeError if `only` names none or a path
 * has no known extension. */
export function compileTexts(choice) {
    checkPaths(choice.texts);
    const { modules, valueSets, diagnostics, textOf } = readTexts(choice);
    const checked = [...diagnostics, ...checkAll(modules, valueSets)];
    if (hasErrors(checked))
        throw new ModuleError(checked, textOf);
    const compiled = compileAll(modules, valueSets);
    const all = [...checked, ...compiled.diagnostics];
    if (hasErrors(all))
        throw new ModuleError(all, textOf);
    return { program: compiled.program, warnings: all };
}
function readTexts({ texts, library: withLibrary, only }) {
    const sets = new Map([...sourcesIn(library, isValueSet, ''), ...sourcesIn(texts, isValueSet, '')]);
    const chosen = new Map([
        ...(withLibrary ? sourcesIn(library, isModule, 'modules/') : []),
        ...sourcesIn(texts, isModule, ''),
    ]);
    const diagnostics = [];
    const valueSets = [...sets.values()].flatMap(({ text, file, id }) => {
        const reading = readValueSet(text, file, id);
        diagnostics.push(...reading.diagnostics);
        return reading.valueSet ?? [];
    });
    const modules = readWithCalled(chosen, rootsOf(chosen, only), texts, diagnostics);
    const files = new Map([...sets.values(), ...chosen.values()].map(({ file, text }) => [file, text]));
    return { modules, valueSets, diagnostics, textOf: (file) => files.get(file) };
}
const VALUE_SETS = 'value-sets/';
const TABLES = 'lookup_tables/';
const isValueSet = (path) => path.startsWith(VALUE_SETS);
const isModule = (path) => !isValueSet(path) && !path.startsWith(TABLES);
const EXTENSIONS = /\.(ya?ml|json|csv)$/;
function checkPaths(texts) {
    const strange = Object.keys(texts).find((path) => !EXTENSIONS.test(path));
    if (strange !== undefined)
        throw new RangeError(`modules: the path "${strange}" must end in .yaml, .json or .csv, for example "${strange}.yaml"`);
}
/** The texts of a kind by id: the path without `value-sets/` and extension. */
const sourcesIn = (texts, ofKind, prefix) => Object.entries(texts)
    .filter(([path]) => ofKind(path))
    .map(([path, text]) => {
    const id = (isValueSet(path) ? path.slice(VALUE_SETS.length) : path).replace(/\.[^.]+$/, '');
    return [id, { id, file: prefix + path, text }];
});
/** In Synthea's format what lies in a folder only runs when it is called. */
const isCalledOnly = ({ id, file }) => isGmf(file) && id.includes('/');
const isGmf = (file) => file.endsWith('.json');
function rootsOf(chosen, only) {
    const ids = [...chosen.values()].filter((source) => !isCalledOnly(source)).map(({ id }) => id);
    if (only.length === 0)
        return ids;
    const matched = only.map((glob) => {
        const pattern = new RegExp(`^${glob.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replaceAll('*', '.*')}$`);
        const found = ids.filter((id) => pattern.test(id));
        if (found.length > 0)
            return found;
        const close = nearest(glob, ids);
        throw new RangeError(`only: there is no module ${glob}${close ? `; did you mean ${close}?` : ''}`);
    });
    return [...new Set(matched.flat())];
}
/** The modules asked for and those that they call, in order of id. */
function readWithCalled(chosen, roots, texts, diagnostics) {
    const modules = new Map();
    const todo = [...roots];
    const seen = new Set();
    for (let id = todo.shift(); id !== undefined; id = todo.shift()) {
        const source = chosen.get(id);
        if (source === undefined || seen.has(id))
            continue;
        seen.add(id);
        const reading = isGmf(source.file)
            ? readGmf(source.text, source.file, id, { readTable: (name) => texts[TABLES + name] })
            : readModule(source.text, source.file, id);
        diagnostics.push(...reading.diagnostics);
        if (reading.module === undefined)
            continue;
        modules.set(id, reading.module);
        for (const { call } of Object.values(reading.module.states))
            if (typeof call === 'string')
                todo.push(call);
    }
    return [...modules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
//# sourceMappingURL=module-texts.js.map