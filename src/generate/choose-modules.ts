import { type Diagnostic, diagnostic, nearest } from '../diagnostics/index.ts';
import { readGmf } from '../gmf/index.ts';
import { type Module, readModule, readValueSet, type ValueSet } from '../language/index.ts';
import { vocabulary } from '../simulate/index.ts';
import { SelectionError } from './selection-error.ts';

/** A text that was read: `id` is its path under the root without extension, with `/`. */
export interface SourceText {
  readonly id: string;
  /** As shown in messages. */
  readonly file: string;
  readonly text: string;
  readonly format: 'lifecourse' | 'gmf';
}

/** A module that may be read. */
export interface Candidate extends Omit<SourceText, 'text'> {
  /** Throws an Error that says why if it cannot be read. */
  read(): string;
}

/** What there is to choose from. */
export interface Choice {
  /** One list for each folder; of two modules of one id that of the later folder counts. */
  readonly folders: readonly (readonly Candidate[])[];
  readonly valueSets: readonly SourceText[];
  /** Top-level modules to run, by id with `*`, or not to run, behind `!`; all if empty. */
  readonly only: readonly string[];
  /** Text of a lookup table of Synthea's modules. */
  readTable(name: string): string | undefined;
}

export interface Chosen {
  /** Those asked for and those that they call. */
  readonly modules: readonly Module[];
  readonly valueSets: readonly ValueSet[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: { readonly modules: readonly SourceText[]; readonly valueSets: readonly SourceText[] };
  /** Text of a file that was read, for messages. */
  textOf(file: string): string | undefined;
}

/** Reads the modules that are asked for, with the submodules that they call. Throws SelectionError. */
export function readChosen(choice: Choice): Chosen {
  const diagnostics: Diagnostic[] = [];
  const chosen = laterFirst(choice.folders, diagnostics);
  const valueSets = choice.valueSets.flatMap(({ text, file, id }) => {
    const reading = readValueSet(text, file, id);
    diagnostics.push(...reading.diagnostics);
    return reading.valueSet ?? [];
  });
  const { modules, texts } = readWithCalled(chosen, choice, diagnostics);
  const textOf = new Map([...texts, ...choice.valueSets].map(({ file, text }) => [file, text]));
  return {
    ...{ modules, valueSets, diagnostics },
    sources: { modules: texts, valueSets: choice.valueSets },
    textOf: (file) => textOf.get(file),
  };
}

type Candidates = ReadonlyMap<string, Candidate>;

function laterFirst(folders: Choice['folders'], diagnostics: Diagnostic[]): Candidates {
  const chosen = new Map<string, Candidate>();
  for (const folder of folders) {
    const own = new Map<string, Candidate>();
    for (const candidate of folder) {
      const twin = own.get(candidate.id);
      if (twin) diagnostics.push(duplicate(candidate, twin));
      else own.set(candidate.id, candidate);
    }
    for (const [id, candidate] of own) {
      const before = chosen.get(id);
      if (before && before.file !== candidate.file) diagnostics.push(overridden(candidate, before));
      chosen.set(id, candidate);
    }
  }
  return chosen;
}

const duplicate = ({ file, id }: Candidate, twin: Candidate): Diagnostic =>
  diagnostic(
    { file, line: 1, column: 1 },
    {
      code: 'duplicate-module',
      message: `the module ${id} is also in ${twin.file}`,
      hint: 'rename or remove one of the two',
    },
  );

const overridden = ({ file, id }: Candidate, before: Candidate): Diagnostic =>
  diagnostic(
    { file, line: 1, column: 1 },
    { code: 'module-overridden', message: `the module ${id} takes the place of ${before.file}` },
  );

/** In Synthea's format what lies in a folder below the root only runs when it is called. */
const isCalledOnly = ({ id, format }: Candidate): boolean => format === 'gmf' && id.includes('/');

/** Top-level modules that are asked for: what a glob names, or all; less what a glob behind `!` names. */
function rootsOf(chosen: Candidates, only: readonly string[]): readonly string[] {
  const ids = [...chosen.values()].filter((candidate) => !isCalledOnly(candidate)).map(({ id }) => id);
  const isLeftOut = (glob: string): boolean => glob.startsWith('!');
  const named = only.filter((glob) => !isLeftOut(glob)).flatMap((glob) => matching(glob, ids));
  const leftOut = only.filter(isLeftOut).flatMap((glob) => matching(glob.slice(1), ids));
  const asked = only.every(isLeftOut) ? ids : [...new Set(named)];
  return asked.filter((id) => !leftOut.includes(id));
}

/** Throws SelectionError if there are none. */
function matching(glob: string, ids: readonly string[]): readonly string[] {
  const pattern = new RegExp(`^${glob.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replaceAll('*', '.*')}$`);
  const found = ids.filter((id) => pattern.test(id));
  if (found.length > 0) return found;
  const close = nearest(glob, ids);
  throw new SelectionError(`only: there is no module ${glob}${close ? `; did you mean ${close}?` : ''}`);
}

/** In order of id, so that neither folders nor calls decide. */
function readWithCalled(
  chosen: Candidates,
  { only, readTable }: Choice,
  diagnostics: Diagnostic[],
): { readonly modules: readonly Module[]; readonly texts: readonly SourceText[] } {
  const modules: Module[] = [];
  const texts: SourceText[] = [];
  const seen = new Set<string>();
  const todo = [...rootsOf(chosen, only)];
  for (let id = todo.shift(); id !== undefined; id = todo.shift()) {
    const candidate = chosen.get(id);
    if (candidate === undefined || seen.has(id)) continue;
    seen.add(id);
    const { file, format } = candidate;
    const text = textOf(candidate, diagnostics);
    if (text === undefined) continue;
    texts.push({ id, file, format, text });
    const reading =
      format === 'gmf' ? readGmf(text, file, id, { readTable, vitals: vocabulary.vitals }) : readModule(text, file, id);
    diagnostics.push(...reading.diagnostics);
    if (reading.module === undefined) continue;
    modules.push(reading.module);
    todo.push(...calledBy(reading.module));
  }
  const called = new Set(modules.flatMap(calledBy));
  const isNeeded = ({ id, submodule }: Module): boolean => only.length === 0 || !submodule || called.has(id);
  return { modules: modules.filter(isNeeded).sort(byId), texts: texts.sort(byId) };
}

function textOf(candidate: Candidate, diagnostics: Diagnostic[]): string | undefined {
  try {
    return candidate.read();
  } catch (error) {
    diagnostics.push(unreadableFile(candidate.file, error));
    return undefined;
  }
}

export const unreadableFile = (file: string, error: unknown): Diagnostic =>
  diagnostic({ file, line: 1, column: 1 }, { code: 'file-unreadable', message: (error as Error).message });

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

const calledBy = (module: Module): readonly string[] =>
  Object.values(module.states).flatMap((state) => (typeof state.call === 'string' ? [state.call] : []));
