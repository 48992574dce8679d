import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A valid resource to be changed. */
export interface Sample {
  name: string;
  resource: Json;
}

type Json = Record<string, unknown> & { resourceType: string };
interface Entry {
  fullUrl?: string;
  resource: Json;
  request?: unknown;
}

const fixtures = 'test/validate/fixtures/valid';
const oracleFixture = '../shared/oracle/validator/fixtures/valid.json';

const read = (path: string): Json => JSON.parse(readFileSync(path, 'utf8')) as Json;

/** The resources written by hand, and the reference validator's own valid bundle where it is there. */
export function handWritten(): Sample[] {
  const own = readdirSync(fixtures)
    .sort()
    .map((file) => ({ name: file.slice(0, -5), resource: read(join(fixtures, file)) }));
  return existsSync(oracleFixture) ? [...own, { name: 'bundle', resource: read(oracleFixture) }] : own;
}

/** A bundle of this many entries and fewer is small enough to validate again and again. */
const maxEntries = 30;

/** Resources of generated bundles, each with what it refers to, as bundles of their own. */
export function generated(folder: string, wanted: number, pick: (limit: number) => number): Sample[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((file) => /^\d.*\.json$/.test(file))
    .sort();
  const samples: Sample[] = [];
  for (let tries = 0; tries < wanted * 20 && samples.length < wanted && files.length > 0; tries++) {
    const file = files[pick(files.length)] as string;
    const bundle = read(join(folder, file)) as Json & { entry: Entry[] };
    const sample = excerpt(bundle, pick);
    if (sample) samples.push({ ...sample, name: `${file.slice(0, 8)}-${sample.name}` });
  }
  return samples;
}

/** One entry, by type first so that rare types come up too, and the entries that it needs. */
function excerpt(bundle: Json & { entry: Entry[] }, pick: (limit: number) => number): Sample | undefined {
  const types = [...new Set(bundle.entry.map((e) => e.resource.resourceType))];
  const type = types[pick(types.length)];
  const ofType = bundle.entry.filter((e) => e.resource.resourceType === type);
  const chosen = ofType[pick(ofType.length)] as Entry;
  const needed = closure(bundle.entry, chosen);
  if (needed.length > maxEntries) return undefined;
  return { name: `${type}-${bundle.entry.indexOf(chosen)}`, resource: { ...bundle, entry: needed } };
}

function closure(entries: Entry[], first: Entry): Entry[] {
  const byUrl = new Map(entries.map((e) => [e.fullUrl, e]));
  const needed = [first];
  for (const entry of needed) {
    if (needed.length > maxEntries) break;
    for (const url of JSON.stringify(entry.resource).match(/urn:uuid:[0-9a-f-]{36}/g) ?? []) {
      const target = byUrl.get(url);
      if (target && !needed.includes(target)) needed.push(target);
    }
  }
  return needed;
}
