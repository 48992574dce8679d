// Simulates a population without output and prints it beside published figures, with Monte Carlo errors:
// `npm run population -- [--people 100000] [--seed 1] [--period 2019] [--no-library] [--modules DIR] [--as-of 2026-11-22]`.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { loadProgram } from '../../dist/run/index.js';
import { MEASURES } from './measures/index.mjs';
import { merge } from './ratio.mjs';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    period: { type: 'string' },
    years: { type: 'string', default: '10' },
    'as-of': { type: 'string', default: '2026-11-22' },
    'no-library': { type: 'boolean', default: false },
    modules: { type: 'string', multiple: true, default: [] },
    workers: { type: 'string', default: `${availableParallelism()}` },
  },
});
const loaded = loadProgram({ modules: values.modules, library: !values['no-library'], only: [] });
if (loaded.program === undefined) {
  for (const { file, line, column, message } of loaded.diagnostics)
    console.error(`${file}:${line}:${column} ${message}`);
  process.exit(2);
}
const people = Number(values.people);
const workers = Math.min(Number(values.workers), people);
let done = 0;

const measured = (worker) =>
  new Promise((resolve, reject) => {
    const { seed, 'as-of': asOf, modules } = values;
    const period = values.period && Number(values.period);
    const job = { people, worker, workers, seed, asOf, period, modules, years: Number(values.years) };
    const thread = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: { ...job, library: !values['no-library'] },
    });
    thread.on('message', (message) => {
      if (message.sums) return resolve(message.sums);
      done += message.done;
      if (process.stderr.isTTY) process.stderr.write(`\r${done.toLocaleString('en-US')} people`);
    });
    thread.on('error', reject);
  });

const start = process.hrtime.bigint();
const parts = await Promise.all(Array.from({ length: workers }, (_, i) => measured(i)));
const [first, ...others] = parts;
for (const other of others) merge(first, other);

/** Met or missed, if the error (two of it) does not reach over the bound; else undecided. */
function verdict({ value, error = 0, published, within }) {
  if (published === undefined) return '';
  const off = Math.abs(value - published);
  if (off + 2 * error <= within) return 'met';
  return off - 2 * error > within ? 'MISSED' : off <= within ? 'met, within error' : 'missed, within error';
}
const shown = (x) => (x === undefined || Number.isNaN(x) ? '' : x.toFixed(x >= 50 ? 1 : x >= 5 ? 2 : 3));

console.log(
  `${people.toLocaleString('en-US')} people, seed ${values.seed}, as of ${values['as-of']}, ${values.years} years${values.period ? `, period ${values.period}` : ''}${values['no-library'] ? ', without the library' : ''}${values.modules.length > 0 ? `, with ${values.modules}` : ''}`,
);
// What nobody had (stays without modules) has no value.
for (const row of MEASURES.flatMap(({ rows }, i) => rows(first[i])).filter(({ value }) => Number.isFinite(value))) {
  const { name, unit, value, error, published, within, source = '' } = row;
  const bound = published === undefined ? '' : `${published} ± ${within}`;
  console.log(
    `${name.padEnd(46)}${`${shown(value)}${error === undefined ? '' : ` ± ${shown(error)}`}`.padEnd(20)}${unit.padEnd(18)}${bound.padEnd(16)}${verdict(row).padEnd(23)}${source}`.trimEnd(),
  );
}
console.error(`${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(0)} s`);
