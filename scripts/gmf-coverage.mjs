// Which states of the four GMF modules of Synthea (hypertension, wellness_encounters, metabolic_syndrome_disease and _care) are
// entered by 20,000 people. Needs ../shared/gmf and a build: npm run build && node scripts/gmf-coverage.mjs [people] [seed]
import { parseDay } from '../dist/base/index.js';
import { usPack } from '../dist/population/us/index.js';
import { loadProgram } from '../dist/run/index.js';
import { createSimulation } from '../dist/simulate/index.js';

const people = Number(process.argv[2] ?? 20_000);
const seed = process.argv[3] ?? 'gmf';
const only = ['hypertension', 'wellness_encounters', 'metabolic_syndrome_disease', 'metabolic_syndrome_care'];
const { program } = loadProgram({ modules: ['../shared/gmf/modules'], library: false, only });
const entered = new Map();
const roster = parseDay('2026-01-01');
const simulation = createSimulation({
  program,
  pack: usPack,
  seed,
  roster,
  asOf: roster,
  yearsOfHistory: 10,
  entered: (module, state) => entered.set(`${module}\t${state}`, (entered.get(`${module}\t${state}`) ?? 0) + 1),
});
for (let i = 0; i < people; i++) {
  simulation.life(i);
  if (process.stderr.isTTY && i % 100 === 0) process.stderr.write(`\r${i}`);
}
let all = 0;
let reached = 0;
for (const { id, states } of program.modules) {
  const missing = states.filter(({ name }) => !entered.has(`${id}\t${name}`));
  all += states.length;
  reached += states.length - missing.length;
  console.log(`${id}: ${states.length - missing.length} of ${states.length}`);
  for (const { name } of missing) console.log(`    ${name}`);
}
console.log(`${reached} of ${all} states entered by ${people} people`);
