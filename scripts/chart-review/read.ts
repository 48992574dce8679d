import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Bundle } from 'fhir/r4.js';
import { Chart, Directory, type Entry, type Window } from './chart.ts';
import { groupBy } from './group.ts';
import { type Resource, subjectOf } from './resource.ts';

const PROVENANCE = 'Provenance.ndjson';
/** Shared by people: read whole where the output is NDJSON or keeps them apart. */
const SHARED = ['Organization', 'Location', 'Practitioner', 'PractitionerRole'];

/** The charts of a folder that `generate` wrote (bundles or NDJSON), one person in memory at a time. */
export async function* readCharts(folder: string): AsyncGenerator<Chart> {
  const fhir = join(folder, 'fhir');
  const names = readdirSync(fhir).sort();
  const window = windowOf(folder);
  if (names.includes('Patient.ndjson')) yield* fromLines(fhir, names, window);
  else yield* fromBundles(fhir, names, window);
}

/** The written part of the lives, as the manifest beside the resources states it; without one, everything. */
function windowOf(folder: string): Window {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) return { from: '0000-01-01', to: '9999-12-31' };
  const { options } = JSON.parse(readFileSync(file, 'utf8')) as {
    options: { asOf: string; roster: string; yearsOfHistory: number };
  };
  const { asOf, roster, yearsOfHistory } = options;
  const year = yearsOfHistory === 0 ? '0000' : `${Number(roster.slice(0, 4)) - yearsOfHistory}`.padStart(4, '0');
  return { from: `${year}${roster.slice(4)}`, to: asOf };
}

const entriesOf = (text: string): readonly Entry[] => ((JSON.parse(text) as Bundle).entry ?? []) as Entry[];

/** A person's files share their name up to the first dot: `0000001-ID.json`, `0000001-ID.2.json`. */
function* fromBundles(fhir: string, names: readonly string[], window: Window): Generator<Chart> {
  const bundles = names.filter((name) => name.endsWith('.json'));
  const entriesIn = (files: readonly string[]): Entry[] =>
    files.flatMap((name) => entriesOf(readFileSync(join(fhir, name), 'utf8')));
  const shared = new Directory(entriesIn(bundles.filter((name) => name.startsWith('_'))));
  const people = groupBy(
    bundles.filter((name) => !name.startsWith('_')),
    (name) => name.slice(0, name.indexOf('.')),
  );
  for (const files of people.values()) yield new Chart(entriesIn(files), shared, window);
}

/** Each type has a file, its lines in the order of persons: all files are read side by side. */
async function* fromLines(fhir: string, names: readonly string[], window: Window): AsyncGenerator<Chart> {
  const files = names.filter((name) => name.endsWith('.ndjson'));
  const isShared = (name: string): boolean => SHARED.includes(name.slice(0, name.indexOf('.')));
  const lines = files.filter(isShared).flatMap((name) => readFileSync(join(fhir, name), 'utf8').split('\n'));
  const shared = new Directory(
    lines.filter((line) => line !== '').map((line) => ({ resource: JSON.parse(line) as Resource })),
  );
  const others = files.filter((name) => !isShared(name) && name !== 'Patient.ndjson');
  // A Provenance names no patient but what it is about: it comes last.
  others.sort((a, b) => Number(a === PROVENANCE) - Number(b === PROVENANCE));
  const readers = await Promise.all(others.map((name) => LineReader.open(join(fhir, name))));
  const people = await LineReader.open(join(fhir, 'Patient.ndjson'));
  for (let patient = people.next; patient; patient = people.next) {
    await people.advance();
    const own: Entry[] = [{ resource: patient }];
    const names = new Set([`Patient/${patient.id}`]);
    for (const reader of readers) {
      while (reader.next && isAbout(reader.next, names)) {
        own.push({ resource: reader.next });
        names.add(`${reader.next.resourceType}/${reader.next.id}`);
        await reader.advance();
      }
    }
    yield new Chart(own, shared, window);
  }
  const left = readers.flatMap(({ next }) => (next ? [`${next.resourceType}/${next.id}`] : []));
  if (left.length > 0) throw new Error(`Belong to no Patient, or stand out of order: ${left.join(', ')}`);
}

/** Whether the person, or one of the person's resources, is what a resource is about. */
function isAbout(resource: Resource, names: ReadonlySet<string>): boolean {
  const subject = subjectOf(resource);
  if (resource.resourceType !== 'Provenance') return subject !== undefined && names.has(subject);
  return resource.target.some(({ reference }) => names.has(reference ?? ''));
}

/** The lines of a file with a look at the next. */
class LineReader {
  next: Resource | undefined;
  readonly #lines: AsyncIterator<string>;

  private constructor(file: string) {
    this.#lines = createInterface({ input: createReadStream(file) })[Symbol.asyncIterator]();
  }

  static async open(file: string): Promise<LineReader> {
    const reader = new LineReader(file);
    await reader.advance();
    return reader;
  }

  async advance(): Promise<void> {
    const { done, value } = await this.#lines.next();
    this.next = done || value === '' ? undefined : (JSON.parse(value) as Resource);
  }
}
