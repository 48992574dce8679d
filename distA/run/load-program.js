import { diagnostic, hasErrors, nearest } from '../diagnostics/index.js';
import { readGmf } from '../gmf/index.js';
import { readModule, readValueSet } from '../language/index.js';
import { checkAll, compileAll, vocabulary } from '../simulate/index.js';
import { folderOf, idOf, LIBRARY, moduleFilesIn, readSource, readTable, shown, valueSetFiles, } from './module-files.js';
/** A selection that names nothing there is: the user's problem, said in one line. */
export class SelectionError extends Error {
    name = 'SelectionError';
}
/** Reads, checks and compiles the modules that are asked for, with the submodules that they call. */
export function loadProgram(selection, overlays = {}) {
    const read = loadModules(selection);
    const { modules, valueSets } = read;
    const checked = [...read.diagnostics, ...checkAll(modules, valueSets)];
    if (hasErrors(checked))
        return { ...read, diagnostics: checked };
    const { program, diagnostics, targets } = compileAll(modules, valueSets, overlays);
    const all = [...checked, ...diagnostics];
    return { ...read, diagnostics: all, targets, ...(!hasErrors(all) && { program }) };
}
function loadModules(selection) {
    const folders = [...(selection.library ? [LIBRARY] : []), ...selection.modules.map(folderOf)];
    const diagnostics = [];
    const chosen = candidatesIn(folders, diagnostics);
    const setFiles = [LIBRARY, ...folders.filter((folder) => folder !== LIBRARY)].flatMap(valueSetFiles);
    const valueSets = setFiles.flatMap(({ text, file, id }) => {
        const reading = readValueSet(text, file, id);
        diagnostics.push(...reading.diagnostics);
        return reading.valueSet ?? [];
    });
    const { modules, files } = readWithCalled(rootsOf(chosen, selection), chosen, folders, diagnostics);
    const texts = new Map([...files, ...setFiles].map((source) => [source.file, source.text]));
    return {
        targets: [],
        modules,
        valueSets,
        diagnostics,
        sources: { modules: files, valueSets: setFiles },
        textOf: (file) => texts.get(file),
    };
}
function candidatesIn(folders, diagnostics) {
    const chosen = new Map();
    for (const folder of folders) {
        const own = new Map();
        for (const path of pathsIn(folder, diagnostics)) {
            const id = idOf(folder.root, path);
            const twin = own.get(id);
            if (twin)
                diagnostics.push(duplicate(path, id, twin.path));
            else
                own.set(id, { id, path, folder });
        }
        for (const [id, candidate] of own) {
            const before = chosen.get(id);
            if (before && before.path !== candidate.path)
                diagnostics.push(overridden(candidate, before));
            chosen.set(id, candidate);
        }
    }
    return chosen;
}
const duplicate = (path, id, twin) => diagnostic({ file: shown(path), line: 1, column: 1 }, {
    code: 'duplicate-module',
    message: `the module ${id} is also in ${shown(twin)}`,
    hint: 'rename or remove one of the two',
});
const overridden = (candidate, before) => diagnostic({ file: shown(candidate.path), line: 1, column: 1 }, { code: 'module-overridden', message: `the module ${candidate.id} takes the place of ${shown(before.path)}` });
function pathsIn(folder, diagnostics) {
    try {
        return moduleFilesIn(folder.root);
    }
    catch (error) {
        const { code } = error;
        const why = code === 'ENOENT'
            ? 'there is no such file or folder'
            : code === 'EACCES'
                ? 'no permission to read it'
                : String(error.message);
        diagnostics.push(diagnostic({ file: shown(folder.root), line: 1, column: 1 }, { code: 'file-unreadable', message: why, hint: 'give --modules the folder that holds the modules' }));
        return [];
    }
}
/** Top-level modules that `--only` asks for. */
function rootsOf(chosen, { only }) {
    const ids = [...chosen.keys()].filter((id) => !isGmfSubmodule(chosen.get(id)));
    if (only.length === 0)
        return ids;
    const matched = only.map((glob) => {
        const pattern = new RegExp(`^${glob.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replaceAll('*', '.*')}$`);
        const found = ids.filter((id) => pattern.test(id));
        if (found.length === 0) {
            const close = nearest(glob, ids);
            throw new SelectionError(`--only ${glob}: no module of that name${close ? `; did you mean ${close}?` : ''}`);
        }
        return found;
    });
    return [...new Set(matched.flat())];
}
/** In GMF what lies in a folder below the root only runs when it is called. */
const isGmfSubmodule = ({ id, path }) => path.endsWith('.json') && id.includes('/');
function readWithCalled(roots, chosen, folders, diagnostics) {
    const modules = [];
    const files = [];
    const seen = new Set();
    const todo = [...roots];
    for (let id = todo.shift(); id !== undefined; id = todo.shift()) {
        const candidate = chosen.get(id);
        if (candidate === undefined || seen.has(id))
            continue;
        seen.add(id);
        const source = readSource(candidate.folder.root, candidate.path);
        files.push(source);
        const { module, diagnostics: found } = readOne(source, folders);
        diagnostics.push(...found);
        if (module === undefined)
            continue;
        modules.push(module);
        todo.push(...calledBy(module));
    }
    return { modules, files: files.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
function readOne(source, folders) {
    if (source.format === 'lifecourse')
        return readModule(source.text, source.file, source.id);
    return readGmf(source.text, source.file, source.id, {
        readTable: (name) => readTable(folders, name),
        vitals: vocabulary.vitals,
    });
}
const calledBy = (module) => Object.values(module.states).flatMap((state) => (typeof state.call === 'string' ? [state.call] : []));
//# sourceMappingURL=load-program.js.map