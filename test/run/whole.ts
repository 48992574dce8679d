import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Manifest } from '../../src/run/index.ts';

interface Listed {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly people: readonly [number, number];
}

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').slice(0, -1);
const namesIn = (folder: string): string[] => readdirSync(folder).sort();

/**
 * What a run that ended early must leave: nothing but what files.ndjson lists, each file as it is listed, bundles that
 * are JSON, NDJSON that ends with a whole line, and counts that agree. Gives the manifest.
 */
export function expectWhole(output: string): Manifest {
  const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')) as Manifest;
  const listed = linesOf(join(output, 'files.ndjson')).map((line) => JSON.parse(line) as Listed);
  expect(namesIn(output)).toEqual(['fhir', 'files.ndjson', 'manifest.json']);
  expect(namesIn(join(output, 'fhir')).map((name) => `fhir/${name}`)).toEqual(listed.map(({ name }) => name));
  for (const { name, bytes, sha256 } of listed) {
    const data = readFileSync(join(output, name));
    expect({ name, bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') }).toEqual({
      name,
      bytes,
      sha256,
    });
    if (name.endsWith('.json')) JSON.parse(data.toString());
    else expect(data.at(-1)).toBe(10);
  }
  const bundles = listed.filter(({ name }) => name.endsWith('.json'));
  if (bundles.length > 0) expect(bundles).toHaveLength(manifest.counts.people);
  expectLines(output, manifest);
  return manifest;
}

/** Each NDJSON file has as many of the people's own resources as the manifest counts, so all end at one person. */
function expectLines(output: string, { counts }: Manifest): void {
  const files = namesIn(join(output, 'fhir')).filter((name) => name.endsWith('.ndjson'));
  if (files.length === 0) return;
  const found = files.map((name) => [name.replace('.ndjson', ''), linesOf(join(output, 'fhir', name)).length] as const);
  expect(Object.fromEntries(found)).toMatchObject(counts.resources);
}

/** All NDJSON files are the beginnings of those of a complete run. */
export function expectBeginnings(output: string, complete: string): void {
  for (const name of namesIn(join(output, 'fhir')).filter((each) => each.endsWith('.ndjson'))) {
    const cut = readFileSync(join(output, 'fhir', name));
    const whole = readFileSync(join(complete, 'fhir', name));
    expect(cut.equals(whole.subarray(0, cut.length)), name).toBe(true);
  }
}
