import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run, type Taken } from './command.ts';
import { readWritten } from './written.ts';

/**
 * One table of what must be reached, measured on the command line as a user runs it.
 * `npm run bench` takes some minutes on two cores; `npm run bench -- --people 300 --short` about one.
 */
const { values } = parseArgs({
  options: { people: { type: 'string', default: '3000' }, short: { type: 'boolean', default: false } },
});
const people = Number(values.people);
const AS_OF = '2026-01-01';
const folder = mkdtempSync(join(tmpdir(), 'lifecourse-bench-'));

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

let runs = 0;

/** People on two workers, into a folder of its own: where files were removed a moment ago, the file system is slow to make new ones. */
async function generated<T>(
  count: number,
  more: readonly string[],
  look: (taken: Taken, output: string) => T,
): Promise<T> {
  const output = join(folder, `${++runs}`);
  const args = ['generate', '--population', `${count}`, '--workers', '2', '--as-of', AS_OF, '--seed', 'bench'];
  const taken = await run([...args, ...more], output);
  return look(taken, output);
}

async function medianOf(times: number, measure: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let i = 0; i < times; i++) all.push(await measure());
  return median(all);
}

const whole = (n: number): string => Math.round(n).toLocaleString('en');

function row(
  what: string,
  measured: number,
  target: number,
  kind: 'least' | 'most',
  show: (n: number) => string,
): void {
  const met = kind === 'least' ? measured >= target : measured <= target;
  const asked = `${kind === 'least' ? '>=' : '<='} ${show(target)}`;
  console.log(`${what.padEnd(58)} ${show(measured).padStart(12)}   ${asked.padEnd(14)} ${met ? 'met' : 'MISSED'}`);
}

console.log(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${loadavg()[0]?.toFixed(1)}, ${whole(people)} people\n`,
);
try {
  const seconds = (n: number): string => `${n.toFixed(2)} s`;
  const megabytes = (n: number): string => `${Math.round(n)} MB`;
  const first = await medianOf(5, () => generated(10, [], (taken) => taken.first ?? Number.NaN));
  row('start to first patient on disk', first, 1.5, 'most', seconds);
  row('check of all modules', await medianOf(5, async () => (await run(['check'])).seconds), 1, 'most', seconds);

  const [checked, written] = await generated(
    people,
    [],
    (taken, output) => [taken, readWritten(output, AS_OF)] as const,
  );
  const bare = await generated(people, ['--no-validate'], (taken) => taken.seconds);
  row('resources a second, validated', written.resources / checked.seconds, 20_000, 'least', whole);
  row('resources a second, not validated', written.resources / bare, 60_000, 'least', whole);
  const multiple = checked.seconds / written.stringify;
  row(
    `wall time (${seconds(checked.seconds)}) over JSON.stringify (${seconds(written.stringify)})`,
    multiple,
    12,
    'most',
    (n) => n.toFixed(1),
  );

  console.log(
    `  processor time ${seconds(checked.processor ?? Number.NaN)}; half of it is the wall time of two cores that are free`,
  );

  const peak = (count: number): Promise<number> => generated(count, [], (taken) => taken.megabytes ?? Number.NaN);
  row('peak memory, 100 people', await peak(100), 512, 'most', megabytes);
  row(`peak memory, ${whole(people)} people`, checked.megabytes ?? Number.NaN, 512, 'most', megabytes);
  if (!values.short) row('peak memory, 10,000 people', await peak(10_000), 512, 'most', megabytes);

  row('kB of compact JSON a person', written.bytes / written.people / 1000, 400, 'most', whole);
  const { over40 } = written;
  row(
    `resources a person over 40 (${whole(over40.own / over40.people)} without providers)`,
    over40.resources / over40.people,
    100,
    'least',
    whole,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
