import { parentPort, workerData } from 'node:worker_threads';
import { parseDay } from '../../dist/base/index.js';
import { usPack } from '../../dist/population/us/index.js';
import { loadProgram } from '../../dist/run/index.js';
import { createSimulation, neededUntil } from '../../dist/simulate/index.js';
import { Appointments } from './appointments.mjs';
import { MEASURES } from './measures/index.mjs';

const { people, worker, workers, seed, asOf, period, years, library, modules } = workerData;
const { program } = loadProgram({ modules, library, only: [] });
const day = parseDay(asOf);
const span = { roster: day, asOf: day, yearsOfHistory: years };
const appointments = new Appointments();
const { entered } = appointments;
const simulation = createSimulation({ program, pack: usPack, seed, ...span, ...(period && { period }), entered });
/** Id of the module, or of the built-in behaviour, that made an entry. */
const moduleOf = ({ by }) => simulation.linked.origins[by].module;
const sums = MEASURES.map(({ begin }) => begin());
let done = 0;
// Whole households, so that no life is lived twice.
for (let next = 0, household = 0; next < people; household++) {
  const { first, members } = simulation.population.household(next);
  next = first + members.length;
  if (household % workers !== worker) continue;
  for (let i = first; i < Math.min(people, next); i++) {
    const { record: life, life: lived } = simulation.lived(i);
    const { window } = simulation;
    const booked = appointments.of(lived);
    const subject = { life, lived, window, settled: neededUntil(life.person), moduleOf, simulation, booked };
    for (const [m, { add }] of MEASURES.entries()) add(sums[m], subject);
    if (++done % 500 === 0) parentPort.postMessage({ done: 500 });
  }
}
parentPort.postMessage({ sums });
