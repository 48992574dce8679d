import { performance } from 'node:perf_hooks';
import { createMapper, transactionBundle } from '../src/fhir/index.ts';
import { type Life, window } from '../src/record/index.ts';
import { AS_OF, fullLife } from '../test/fhir/full-life.ts';
import { ORIGINS, ROSTER } from '../test/fhir/life.ts';

/** Resources per second of mapping and of serializing, one thread, over lives of 20 and of 1,000 and more entries. */
const mapper = createMapper({ usCore: '6.1.0', references: 'urn', rosterKey: ROSTER, origins: ORIGINS });

/** The life over and over again, renumbered: a record of many entries. */
function repeated(life: Life, times: number): Life {
  const size = life.entries.length;
  const entries = Array.from({ length: times }, (_, round) => life.entries.map((entry) => moved(entry, round, size)));
  return { ...life, entries: entries.flat() };
}

function moved<E extends Life['entries'][number]>(entry: E, round: number, size: number): E {
  const copy: Record<string, unknown> = {
    ...entry,
    id: entry.id + round * size,
    occurrence: entry.occurrence + round * size,
  };
  for (const name of ['encounter', 'reasonEntry', 'order', 'renews']) {
    const id = copy[name];
    if (typeof id === 'number') copy[name] = id + round * size;
  }
  if (entry.kind === 'report') copy.results = entry.results.map((id) => id + round * size);
  return copy as unknown as E;
}

function measure(name: string, lives: readonly Life[]): void {
  const windows = lives.map((life) => window(life, Number.NEGATIVE_INFINITY, AS_OF));
  const start = performance.now();
  const mapped = windows.map((windowed) => mapper.resources(windowed));
  const between = performance.now();
  let bytes = 0;
  for (const each of mapped) bytes += JSON.stringify(transactionBundle(each)).length;
  const end = performance.now();
  const resources = mapped.reduce((sum, each) => sum + each.resources.length + each.shared.length, 0);
  const rate = (from: number, to: number): string => `${Math.round(resources / (to - from))} k/s`;
  console.log(
    `${name}: ${resources} resources, map ${rate(start, between)}, serialize ${rate(between, end)}, ${Math.round(bytes / resources)} bytes each`,
  );
}

const small = Array.from({ length: 400 }, (_, i) => fullLife(i));
const large = Array.from({ length: 20 }, (_, i) => repeated(fullLife(i), 25));
for (let round = 0; round < 3; round++) {
  measure('small', small);
  measure('large', large);
}
