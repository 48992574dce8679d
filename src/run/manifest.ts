import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceText } from '../generate/choose-modules.ts';
import type { PeopleFile } from './choose-people.ts';
import { inPackage } from './module-files.ts';
import { commandOf, optionsToJson, type RunOptions } from './options.ts';
import { MANIFEST, partOf, writeWhole } from './output-folder.ts';

/** What a run counts. */
export interface Counts {
  people: number;
  deceased: number;
  resources: Record<string, number>;
  /** Entries of the record that no resource stands for, by kind. */
  notWritten: Record<string, number>;
}

/** One written file. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Indexes of the people in it: first and last. */
  readonly people: readonly [number, number];
}

/** The record of a run, beside its files (RunManifest). No clock in it: the same run gives the same manifest. */
export interface Manifest {
  readonly lifecourse: string;
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly modules: readonly { readonly id: string; readonly file: string; readonly sha256: string }[];
  readonly valueSets: readonly { readonly id: string; readonly file: string; readonly sha256: string }[];
  /** The file of the people, if they were given. */
  readonly people?: { readonly file: string; readonly sha256: string };
  readonly counts: Counts;
  readonly complete: boolean;
}

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

export const VERSION: string = (
  JSON.parse(readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8')) as { version: string }
).version;

export const noCounts = (): Counts => ({ people: 0, deceased: 0, resources: {}, notWritten: {} });

export function addCounts(sum: Counts, more: Counts): void {
  sum.people += more.people;
  sum.deceased += more.deceased;
  addAll(sum.resources, more.resources);
  addAll(sum.notWritten, more.notWritten);
}

function addAll(sum: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [key, n] of Object.entries(more)) sum[key] = (sum[key] ?? 0) + n;
}

const sorted = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The files that a run was made from. */
export interface Sources {
  readonly modules: readonly SourceText[];
  readonly valueSets: readonly SourceText[];
  readonly people?: PeopleFile;
}

const hashed = (files: readonly SourceText[]): Manifest['modules'] =>
  files.map(({ id, file, text }) => ({ id, file: inPackage(file), sha256: sha256(text) }));

export function writeManifest(options: RunOptions, sources: Sources, counts: Counts, complete: boolean): void {
  const { workers: _w, output: _o, ...kept } = optionsToJson(options);
  const manifest: Manifest = {
    lifecourse: VERSION,
    command: commandOf(options),
    options: kept,
    modules: hashed(sources.modules),
    valueSets: hashed(sources.valueSets),
    ...(sources.people && { people: { file: sources.people.file, sha256: sha256(sources.people.text) } }),
    counts: { ...counts, resources: sorted(counts.resources), notWritten: sorted(counts.notWritten) },
    complete,
  };
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
  writeWhole(join(options.output, MANIFEST), text, partOf(options.output, 'main'));
}

/** Reads a manifest of ours; undefined if there is none or it is not one. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    const json = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
    const lists = Array.isArray(json.modules) && Array.isArray(json.valueSets);
    const ours = typeof json.lifecourse === 'string' && isObject(json.options) && isObject(json.counts) && lists;
    return ours ? json : undefined;
  } catch {
    return undefined;
  }
}

/** Names of the modules and value sets that are not what they were in the run, and of the program if it is another version. */
export function changedSince(manifest: Manifest, sources: Sources): readonly string[] {
  const changed = (then: Manifest['modules'], now: Manifest['modules']): string[] => {
    const [before, after] = [then, now].map((files) => new Map(files.map(({ id, sha256 }) => [id, sha256])));
    return [...new Set([...before!.keys(), ...after!.keys()])].filter((id) => before!.get(id) !== after!.get(id));
  };
  const version = manifest.lifecourse === VERSION ? [] : [`lifecourse ${manifest.lifecourse}`];
  return [
    ...version,
    ...changed(manifest.modules, hashed(sources.modules)),
    ...changed(manifest.valueSets, hashed(sources.valueSets)),
  ];
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
