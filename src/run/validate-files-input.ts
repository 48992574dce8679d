import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Issue } from '../validate/index.ts';

/** A file to validate. */
export interface InputFile {
  file: string;
  folder: string;
  /** One resource on each line. */
  lines: boolean;
  gzip: boolean;
}

/** A path that leads to no file. */
export interface NoFile {
  file: string;
  issue: Issue;
}

export type Chunks = AsyncIterable<Uint8Array>;

const fhirFile = /\.(?:json|ndjson|jsonl)(?:\.gz)?$/i;

/** What `generate` puts beside the resources is about them and none itself. */
const ours = new Set(['manifest.json', 'files.ndjson']);

/** The file at a path, or all FHIR files in a folder and below, in order of their names. */
export async function listFiles(path: string): Promise<(InputFile | NoFile)[]> {
  try {
    const entry = await stat(path);
    if (!entry.isDirectory()) return [inputFile(path)];
    const found = await filesBelow(path);
    return found.length > 0 ? found : [noFile(path, 'the folder holds no .json, .ndjson or .jsonl file (also .gz)')];
  } catch (error) {
    return [unreachable(path, error)];
  }
}

async function filesBelow(folder: string): Promise<(InputFile | NoFile)[]> {
  const found: (InputFile | NoFile)[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || ours.has(entry.name)) continue;
    if (entry.isDirectory()) found.push(...(await filesBelow(path).catch((error) => [unreachable(path, error)])));
    else if (fhirFile.test(entry.name)) found.push(inputFile(path));
  }
  return found;
}

const inputFile = (path: string): InputFile => ({
  file: path,
  folder: dirname(path),
  lines: /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(path),
  gzip: /\.gz$/i.test(path),
});

const noFile = (file: string, message: string): NoFile => ({
  file,
  issue: { severity: 'error', code: 'file-not-found', path: '', message },
});

function unreachable(file: string, error: unknown): NoFile {
  const code = (error as { code?: string }).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return noFile(file, 'there is no such file or folder');
  const message = `it cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  return { file, issue: { severity: 'error', code: 'file-unreadable', path: '', message } };
}

/** The bytes of a file, unpacked. */
export function openFile({ file, gzip }: InputFile): Chunks {
  const raw = createReadStream(file);
  if (!gzip) return raw;
  const unpacked = createGunzip();
  raw.on('error', (error) => unpacked.destroy(error));
  return raw.pipe(unpacked);
}
