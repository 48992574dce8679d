import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';

export const MANIFEST = 'manifest.json';
export const FILES = 'files.ndjson';
export const FHIR = 'fhir';
const PART = '.part-';
/** Holds the number of the process that writes to the folder. */
const LOCK = '.lock';

/** A folder that cannot be written to, or that is not ours to replace: the user's problem, said in one line. */
export class OutputFolderError extends Error {
  override readonly name = 'OutputFolderError';
}

/**
 * Makes the folder ready: an empty one is used, one that holds our manifest is emptied of what we wrote, any other is
 * refused, and so is one that another run writes to, or one with `inputs` among what we wrote. Dot files do not count.
 * Afterwards call `releaseFolder`.
 */
export function prepareFolder(folder: string, inputs: readonly string[]): void {
  try {
    makeFolder(resolve(folder));
    const found = readdirSync(folder).filter((name) => !name.startsWith('.'));
    if (found.length > 0 && !holdsOurManifest(folder)) {
      throw new OutputFolderError(
        `${folder} is not empty and holds no manifest of ours (found ${found.slice(0, 3).join(', ')}): give another --output, or empty it`,
      );
    }
    claim(folder);
    for (const input of inputs) keep(input, folder);
    for (const name of OURS) rmSync(join(folder, name), { recursive: true, force: true });
    removeParts(folder);
    mkdirSync(join(folder, FHIR), { recursive: true });
    writeFileSync(partOf(folder, 'main'), '');
    rmSync(partOf(folder, 'main'));
  } catch (error) {
    throw asFolderError(error, folder);
  }
}

/** What a run writes, and the next one into the same folder removes. */
const OURS = [FHIR, FILES, MANIFEST];

/** What the run reads is not removed with the files of the run before. */
function keep(input: string, folder: string): void {
  if (!existsSync(input)) return;
  const isRemoved = OURS.map((name) => join(folder, name)).some((path) => existsSync(path) && isInside(path, input));
  if (isRemoved)
    throw new OutputFolderError(
      `${input} lies among the files in ${folder} that this run replaces: give another --output, or move it`,
    );
}

function isInside(folder: string, path: string): boolean {
  const way = relative(realpathSync(folder), realpathSync(path));
  return !way.startsWith('..') && !isAbsolute(way);
}

/** Two runs in one folder would remove and mix each other's files. */
function claim(folder: string): void {
  const path = join(folder, LOCK);
  const holder = holderOf(path);
  // Who died has left it.
  if (holder !== undefined && (holder === process.pid || !isRunning(holder))) rmSync(path, { force: true });
  try {
    writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw inUse(folder, path, holder);
    rmSync(path, { force: true });
    throw error;
  }
}

const inUse = (folder: string, lock: string, holder: number | undefined): OutputFolderError =>
  new OutputFolderError(
    `another run${holder === undefined ? '' : ` (process ${holder})`} writes to ${folder}: wait for it, or give another --output (if there is none, remove ${lock})`,
  );

/** The run is over: others may write to the folder. */
export function releaseFolder(folder: string): void {
  const path = join(folder, LOCK);
  if (holderOf(path) === process.pid) rmSync(path, { force: true });
}

function holderOf(path: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** One folder after the other: Node's own recursive way never returns where a file system refuses with ENOENT, as /proc does. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run may have made it in between.
    if (!existsSync(folder)) throw error;
  }
}

function holdsOurManifest(folder: string): boolean {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return false;
  try {
    return 'lifecourse' in (JSON.parse(readFileSync(path, 'utf8')) as object);
  } catch {
    return false;
  }
}

/** What a thread that was killed had begun to write. */
export function removeParts(folder: string): void {
  for (const name of readdirSync(folder)) if (name.startsWith(PART)) rmSync(join(folder, name), { force: true });
}

/** Where the files of one thread are written before they get their name: no reader of `fhir` sees half a file. */
export const partOf = (folder: string, thread: number | 'main'): string => join(folder, `${PART}${thread}`);

/** How the names of a person's bundles begin, inside the output folder. */
export const bundlePrefix = (index: number): string => `${FHIR}/${String(index).padStart(8, '0')}-`;

/** Writes a file whole or not at all: at the place of the part first, then renamed. */
export function writeWhole(path: string, text: string | Uint8Array, beside: string): void {
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EFBIG: 'the file has grown to its limit (ulimit -f)',
  EIO: 'the device fails',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'it is a file, or a part of the path is',
  EEXIST: 'it is a file, or a link that leads nowhere',
  ENOENT: 'the folder is gone, or none can be made there',
  EISDIR: 'there is a folder of that name',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'links lead in a circle',
};

export const folderGone = (folder: string): OutputFolderError =>
  new OutputFolderError(`cannot write to ${folder}: ${REASONS.ENOENT}`);

/** What the file system refuses, in words; anything else is passed on. */
export function asFolderError(error: unknown, path: string): unknown {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return error;
  return new OutputFolderError(`cannot write to ${path}: ${REASONS[code] ?? message} (${code})`);
}
