import { type Diagnostic, diagnostic, hasErrors, nearest } from '../diagnostics/index.ts';
import type { Program } from '../engine/index.ts';
import { readGmf } from '../gmf/index.ts';
import { type Module, readModule, readValueSet, type ValueSet } from '../language/index.ts';
import { checkAll, compileAll, type LinkedTarget, vocabulary } from '../simulate/index.ts';
import {
  folderOf,
  idOf,
  LIBRARY,
  type ModuleFolder,
  moduleFilesIn,
  readSource,
  readTable,
  type SourceFile,
  shown,
  valueSetFiles,
} from './module-files.ts';
import type { RunOptions } from './options.ts';

export type ModuleSelection = Pick<RunOptions, 'modules' | 'library' | 'only'>;

/** What was found on disk and made of it. With an error among the diagnostics there is no program. */
export interface LoadedProgram {
  readonly program?: Program;
  /** Published figures that the modules promise to reproduce. */
  readonly targets: readonly LinkedTarget[];
  readonly modules: readonly Module[];
  readonly valueSets: readonly ValueSet[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: { readonly modules: readonly SourceFile[]; readonly valueSets: readonly SourceFile[] };
  /** Text of a file that was read, for messages. */
  textOf(file: string): string | undefined;
}

/** A selection that names nothing there is: the user's problem, said in one line. */
export class SelectionError extends Error {
  override readonly name = 'SelectionError';
}

/** Reads, checks and compiles the modules that are asked for, with the submodules that they call. */
export function loadProgram(
  selection: ModuleSelection,
  overlays: Readonly<Record<string, number>> = {},
): LoadedProgram {
  const read = loadModules(selection);
  const { modules, valueSets } = read;
  const checked = [...read.diagnostics, ...checkAll(modules, valueSets)];
  if (hasErrors(checked)) return { ...read, diagnostics: checked };
  const { program, diagnostics, targets } = compileAll(modules, valueSets, overlays);
  const all = [...checked, ...diagnostics];
  return { ...read, diagnostics: all, targets, ...(!hasErrors(all) && { program }) };
}

interface Candidate {
  readonly id: string;
  readonly path: string;
  readonly folder: ModuleFolder;
}

function loadModules(selection: ModuleSelection): LoadedProgram {
  const folders = [...(selection.library ? [LIBRARY] : []), ...selection.modules.map(folderOf)];
  const diagnostics: Diagnostic[] = [];
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

function candidatesIn(folders: readonly ModuleFolder[], diagnostics: Diagnostic[]): ReadonlyMap<string, Candidate> {
  const chosen = new Map<string, Candidate>();
  for (const folder of folders) {
    const own = new Map<string, Candidate>();
    for (const path of pathsIn(folder, diagnostics)) {
      const id = idOf(folder.root, path);
      const twin = own.get(id);
      if (twin) diagnostics.push(duplicate(path, id, twin.path));
      else own.set(id, { id, path, folder });
    }
    for (const [id, candidate] of own) {
      const before = chosen.get(id);
      if (before && before.path !== candidate.path) diagnostics.push(overridden(candidate, before));
      chosen.set(id, candidate);
    }
  }
  return chosen;
}

const duplicate = (path: string, id: string, twin: string): Diagnostic =>
  diagnostic(
    { file: shown(path), line: 1, column: 1 },
    {
      code: 'duplicate-module',
      message: `the module ${id} is also in ${shown(twin)}`,
      hint: 'rename or remove one of the two',
    },
  );

const overridden = (candidate: Candidate, before: Candidate): Diagnostic =>
  diagnostic(
    { file: shown(candidate.path), line: 1, column: 1 },
    { code: 'module-overridden', message: `the module ${candidate.id} takes the place of ${shown(before.path)}` },
  );

function pathsIn(folder: ModuleFolder, diagnostics: Diagnostic[]): readonly string[] {
  try {
    return moduleFilesIn(folder.root);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'there is no such file or folder'
        : code === 'EACCES'
          ? 'no permission to read it'
          : String((error as Error).message);
    diagnostics.push(
      diagnostic(
        { file: shown(folder.root), line: 1, column: 1 },
        { code: 'file-unreadable', message: why, hint: 'give the folder or the file that holds the modules' },
      ),
    );
    return [];
  }
}

/** Top-level modules that `--only` asks for. */
function rootsOf(chosen: ReadonlyMap<string, Candidate>, { only }: ModuleSelection): readonly string[] {
  const ids = [...chosen.keys()].filter((id) => !isGmfSubmodule(chosen.get(id)!));
  if (only.length === 0) return ids;
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
const isGmfSubmodule = ({ id, path }: Candidate): boolean => path.endsWith('.json') && id.includes('/');

function readWithCalled(
  roots: readonly string[],
  chosen: ReadonlyMap<string, Candidate>,
  folders: readonly ModuleFolder[],
  diagnostics: Diagnostic[],
): { modules: Module[]; files: SourceFile[] } {
  const modules: Module[] = [];
  const files: SourceFile[] = [];
  const seen = new Set<string>();
  const todo = [...roots];
  for (let id = todo.shift(); id !== undefined; id = todo.shift()) {
    const candidate = chosen.get(id);
    if (candidate === undefined || seen.has(id)) continue;
    seen.add(id);
    const source = readSource(candidate.folder.root, candidate.path);
    files.push(source);
    const { module, diagnostics: found } = readOne(source, folders);
    diagnostics.push(...found);
    if (module === undefined) continue;
    modules.push(module);
    todo.push(...calledBy(module));
  }
  return { modules, files: files.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function readOne(
  source: SourceFile,
  folders: readonly ModuleFolder[],
): { module?: Module; diagnostics: readonly Diagnostic[] } {
  if (source.format === 'lifecourse') return readModule(source.text, source.file, source.id);
  return readGmf(source.text, source.file, source.id, {
    readTable: (name) => readTable(folders, name),
    vitals: vocabulary.vitals,
  });
}

const calledBy = (module: Module): readonly string[] =>
  Object.values(module.states).flatMap((state) => (typeof state.call === 'string' ? [state.call] : []));
