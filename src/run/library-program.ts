import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from '../engine/index.ts';
import type { Candidate, SourceText } from '../generate/choose-modules.ts';
import type { LoadedProgram, ModuleSelection } from './load-program.ts';
import { candidateOf, LIBRARY, moduleFilesIn, PACKAGE, shown, valueSetFiles } from './module-files.ts';

/** What a run needs of its modules. */
export type RunnableProgram = Pick<LoadedProgram, 'program' | 'diagnostics' | 'sources' | 'textOf'>;

/** The Program of our library as the build made it (`scripts/library/compile.mjs`), beside the compiled code. */
interface Built {
  /** Hash of the texts that it was made from. */
  readonly texts: string;
  /** With the files' names as they are in the package. */
  readonly program: Program;
}

const BUILT = fileURLToPath(new URL('../library-program.json', import.meta.url));

/**
 * The Program of our library alone, without checking and compiling what was checked and compiled by the build. Undefined
 * if other modules are asked for, or if a text of the library is not what it was then: `loadProgram` does it all.
 */
export function libraryProgram({ library, modules, only }: ModuleSelection): RunnableProgram | undefined {
  if (!library || modules.length > 0 || only.length > 0) return undefined;
  try {
    const built = JSON.parse(readFileSync(BUILT, 'utf8')) as Built;
    const sources = librarySources();
    if (hashOfTexts(sources) !== built.texts) return undefined;
    const texts = new Map([...sources.modules, ...sources.valueSets].map(({ file, text }) => [file, text]));
    return { program: withShownFiles(built.program), diagnostics: [], sources, textOf: (file) => texts.get(file) };
  } catch {
    return undefined;
  }
}

/** All texts of the library, in the order in which a manifest names them. Throws the file system's error. */
function librarySources(): LoadedProgram['sources'] {
  const modules = moduleFilesIn(LIBRARY.root).map((path) => candidateOf(LIBRARY.root, path));
  return {
    modules: modules.map(read).sort((a, b) => (a.id < b.id ? -1 : 1)),
    valueSets: valueSetFiles(LIBRARY).map(read),
  };
}

function read({ id, file, format, read }: Candidate): SourceText {
  return { id, file, format, text: read() };
}

/** Of the texts and what they are called: where the package lies does not matter. */
export function hashOfTexts({ modules, valueSets }: LoadedProgram['sources']): string {
  const hash = createHash('sha256');
  for (const { id, text } of [...modules, ...valueSets]) hash.update(`${id}\0${text}\0`);
  return hash.digest('hex');
}

/** Messages name files as the reader would type them from where they are. */
function withShownFiles(program: Program): Program {
  const names = new Map<string, string>();
  const shownName = (file: string): string => {
    const known = names.get(file) ?? shown(join(PACKAGE, file));
    names.set(file, known);
    return known;
  };
  return { ...program, origins: program.origins.map((origin) => ({ ...origin, file: shownName(origin.file) })) };
}
