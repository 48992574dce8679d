import { existsSync } from 'node:fs';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { Program } from '../engine/index.ts';
import {
  type Candidate,
  type Chosen,
  readChosen,
  type SourceText,
  unreadableFile,
} from '../generate/choose-modules.ts';
import { checkAndCompile, type LinkedTarget } from '../simulate/index.ts';
import {
  candidateOf,
  folderOf,
  LIBRARY,
  type ModuleFolder,
  moduleFilesIn,
  readTable,
  shown,
  valueSetFiles,
  whyUnreadable,
} from './module-files.ts';
import type { RunOptions } from './options.ts';

export type ModuleSelection = Pick<RunOptions, 'modules' | 'library' | 'only'>;

/** What was found on disk and made of it. With an error among the diagnostics there is no program. */
export interface LoadedProgram extends Chosen {
  readonly program?: Program;
  /** Published figures that the modules promise to reproduce. */
  readonly targets: readonly LinkedTarget[];
}

/** Reads, checks and compiles the modules that are asked for, with the submodules that they call. Throws SelectionError. */
export function loadProgram(
  selection: ModuleSelection,
  overlays: Readonly<Record<string, number>> = {},
): LoadedProgram {
  const read = readFolders(selection);
  return { ...read, ...checkAndCompile(read.modules, read.valueSets, read.diagnostics, overlays) };
}

function readFolders({ library, modules, only }: ModuleSelection): Chosen {
  const folders = [...(library ? [LIBRARY] : []), ...modules.map(folderOf)];
  const unreadable: Diagnostic[] = [];
  const candidates = folders.map((folder) => candidatesIn(folder, unreadable));
  const chosen = readChosen({
    folders: candidates,
    valueSets: [LIBRARY, ...folders.filter((folder) => folder !== LIBRARY)].flatMap((folder) =>
      valueSetsIn(folder, unreadable),
    ),
    // A module that is missing since its folder is: the folder is what to tell.
    only: unreadable.length > 0 ? [] : only,
    readTable: (name) => readTable(folders, name),
  });
  return { ...chosen, diagnostics: [...unreadable, ...chosen.diagnostics] };
}

function candidatesIn({ root, valueSets }: ModuleFolder, unreadable: Diagnostic[]): readonly Candidate[] {
  try {
    const found = moduleFilesIn(root);
    if (found.length === 0 && !existsSync(valueSets)) unreadable.push(noModules(root, 'there is no module in it'));
    return found.map((path) => candidateOf(root, path));
  } catch (error) {
    unreadable.push(noModules(root, whyUnreadable(error)));
    return [];
  }
}

function valueSetsIn(folder: ModuleFolder, unreadable: Diagnostic[]): readonly SourceText[] {
  return valueSetFiles(folder).flatMap((candidate) => {
    try {
      return { ...candidate, text: candidate.read() };
    } catch (error) {
      unreadable.push(unreadableFile(candidate.file, error));
      return [];
    }
  });
}

const noModules = (path: string, message: string): Diagnostic =>
  diagnostic(
    { file: shown(path), line: 1, column: 1 },
    {
      code: 'file-unreadable',
      message,
      hint: 'give the folder or the file that holds the modules (.yaml, or .json of Synthea)',
    },
  );
