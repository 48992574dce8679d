// Resources per second of each phase, apart and on one core: simulate, map, validate, serialize, write.
// npm run build && node bench/phases.mjs [people]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDay } from '../dist/base/index.js';
import { createMapper, transactionBundle } from '../dist/fhir/index.js';
import { usPack } from '../dist/population/us/index.js';
import { window } from '../dist/record/index.js';
import { loadProgram } from '../dist/run/index.js';
import { createSimulation } from '../dist/simulate/index.js';
import { createValidator } from '../dist/validate/index.js';

const people = Number(process.argv[2] ?? 300);
const day = parseDay('2026-01-01');
const { program } = loadProgram({ modules: [], library: true, only: [] });
const simulation = createSimulation({
  program,
  pack: usPack,
  seed: 'bench',
  roster: day,
  asOf: day,
  yearsOfHistory: 10,
});
const mapper = createMapper({
  usCore: '6.1.0',
  references: 'urn',
  rosterKey: simulation.rosterKey,
  origins: simulation.linked.origins,
});
const validator = createValidator({ usCore: '6.1.0' });
const folder = mkdtempSync(join(tmpdir(), 'lifecourse-bench-'));
const spent = { simulate: 0, map: 0, validate: 0, serialize: 0, write: 0 };
let resources = 0;
let bytes = 0;
/** Resources without Provenance of each person above 40. */
const above40 = [];

const timed = (phase, run) => {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  if (counting) spent[phase] += (user + system) / 1e6;
  return result;
};
const isNoProvenance = ({ resourceType }) => resourceType !== 'Provenance';
let counting = false;

const once = (index) => {
  const life = timed('simulate', () => simulation.life(index));
  const { from, to } = simulation.window;
  let mapped;
  const bundle = timed('map', () => {
    mapped = mapper.resources(window(life, from, to));
    return transactionBundle(mapped);
  });
  const errors = timed('validate', () => validator.validateBundle(bundle)).filter(
    (issue) => issue.severity === 'error',
  );
  if (errors.length > 0) throw new Error(`person ${index}: ${JSON.stringify(errors[0])}`);
  const text = timed('serialize', () => JSON.stringify(bundle));
  timed('write', () => writeFileSync(join(folder, `${index}.json`), text));
  if (counting) {
    resources += bundle.entry.length;
    if (day - life.person.birthDay > 40 * 365.25) above40.push(mapped.resources.filter(isNoProvenance).length);
    bytes += text.length;
  }
};

for (let i = 0; i < 100; i++) once(i);
counting = true;
for (let i = 100; i < 100 + people; i++) once(i);
rmSync(folder, { recursive: true });
console.log(
  `${people} people, ${resources} resources, ${(bytes / people / 1000).toFixed(0)} kB a person; CPU seconds on one core after 100 people of warming up`,
);
const average = above40.reduce((a, b) => a + b, 0) / above40.length;
console.log(
  `${above40.length} of them above 40: ${average.toFixed(0)} resources each without Provenance and providers`,
);
const row = (name, seconds) =>
  console.log(
    `${name.padEnd(10)} ${seconds.toFixed(2).padStart(8)} s ${Math.round(resources / seconds)
      .toLocaleString('en')
      .padStart(10)} resources/s`,
  );
for (const [phase, seconds] of Object.entries(spent)) row(phase, seconds);
row(
  'all',
  Object.values(spent).reduce((a, b) => a + b),
);
