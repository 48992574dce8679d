import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Candidate } from '../generate/choose-modules.ts';

/** A folder of modules, with its own value sets (`value-sets` inside it) and lookup tables (`lookup_tables`). */
export interface ModuleFolder {
  readonly root: string;
  readonly valueSets: string;
}

/** Where the package lies. */
export const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** Our own modules and value sets, beside the program. */
export const LIBRARY: ModuleFolder = { root: join(PACKAGE, 'modules'), valueSets: join(PACKAGE, 'value-sets') };

/** What editors complete modules by. */
export const SCHEMA = join(PACKAGE, 'schema/module.schema.json');

export const folderOf = (path: string): ModuleFolder => {
  const root = resolve(path);
  return { root, valueSets: join(root, 'value-sets') };
};

const NOT_MODULES = new Set(['lookup_tables', 'value-sets', 'node_modules']);

/** Paths of all module files below a folder, in order. Throws the file system's error if the folder cannot be read. */
export function moduleFilesIn(root: string): readonly string[] {
  if (statSync(root).isFile()) return isModuleName(root) ? [root] : [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !NOT_MODULES.has(entry.name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? moduleFilesIn(join(root, entry.name))
        : isModuleName(entry.name)
          ? [join(root, entry.name)]
          : [],
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

const isModuleName = (name: string): boolean => /\.(ya?ml|json)$/.test(name);

const isInside = (root: string, path: string): boolean => !relative(root, path).startsWith('..');

/** The id of a file below its folder (of one of ours, below our library); of a file given by itself, its name. */
export function idOf(folder: string, path: string): string {
  const root = isInside(LIBRARY.root, path) ? LIBRARY.root : folder;
  const inside = path === root ? relative(dirname(root), path) : relative(root, path);
  return inside
    .replace(/\.[^.]+$/, '')
    .split(sep)
    .join('/');
}

/** A file that may be read: it is, when somebody asks. */
export const candidateOf = (root: string, path: string): Candidate => ({
  id: idOf(root, path),
  file: shown(path),
  format: path.endsWith('.json') ? 'gmf' : 'lifecourse',
  read: () => {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      throw new Error(whyUnreadable(error));
    }
  },
});

/** A path of our own files as it is in the package, wherever that lies and from wherever it is run; others as they are. */
export function inPackage(file: string): string {
  const path = resolve(file);
  const ours = isInside(LIBRARY.root, path) || isInside(LIBRARY.valueSets, path);
  return ours ? relative(PACKAGE, path).split(sep).join('/') : file;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission to read it',
};

/** The file system's error in words. */
export function whyUnreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && REASONS[code]) ?? message;
}

/** A path as a reader would type it. */
export function shown(path: string): string {
  const inside = relative(process.cwd(), path);
  return inside.startsWith('..') || inside === '' ? path : inside;
}

/** The value sets of a folder. Throws the file system's error if their folder cannot be read. */
export function valueSetFiles({ valueSets }: ModuleFolder): readonly Candidate[] {
  if (!existsSync(valueSets)) return [];
  return moduleFilesIn(valueSets)
    .filter((path) => !path.endsWith('.json'))
    .map((path) => candidateOf(valueSets, path));
}

/** The text of a lookup table of that name in the first folder that has one. */
export function readTable(folders: readonly ModuleFolder[], name: string): string | undefined {
  for (const { root } of folders) {
    const isFile = statSync(root, { throwIfNoEntry: false })?.isFile();
    const path = join(isFile ? dirname(root) : root, 'lookup_tables', name);
    if (existsSync(path)) return readFileSync(path, 'utf8');
  }
  return undefined;
}
