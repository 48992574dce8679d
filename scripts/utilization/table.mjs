// Office visits, emergency visits and hospital stays per person-year in the record window, by age and sex, beside published rates, and
// what each module makes: `node scripts/utilization/table.mjs [PEOPLE]`, after `npm run build`. Seed and date are fixed.
import { parseDay, YEAR } from '../../dist/base/index.js';
import { usPack } from '../../dist/population/us/index.js';
import { loadProgram } from '../../dist/run/index.js';
import { createSimulation } from '../../dist/simulate/index.js';

const people = Number(process.argv[2] ?? 2000);
const DAY = 86_400;

/** Lower edges of age bands. */
const AGES = [0, 1, 5, 12, 18, 25, 35, 45, 55, 65, 75, 85];
/**
 * Published rates a person-year by band, female and male. Office: NAMCS 2018 (its bands under 1, 1-17, 18-44, 45-64, 65 and more, both
 * sexes). Emergency: NHAMCS 2019 (split by sex recalled). Stays: HCUP 2018 (recalled; age 0 with the birth).
 */
const OFFICE = [5.96, 1.53, 1.53, 1.53, 1.73, 1.73, 1.73, 3.02, 3.02, 5.5, 5.5, 5.5];
const EMERGENCY = {
  female: [1.16, 0.58, 0.32, 0.45, 0.6, 0.58, 0.58, 0.43, 0.43, 0.4, 0.58, 0.85],
  male: [1.3, 0.66, 0.33, 0.36, 0.4, 0.41, 0.41, 0.39, 0.39, 0.4, 0.57, 0.84],
};
const STAYS = {
  female: [1.01, 0.02, 0.02, 0.02, 0.087, 0.158, 0.101, 0.077, 0.11, 0.164, 0.26, 0.397],
  male: [1.02, 0.02, 0.02, 0.02, 0.029, 0.036, 0.05, 0.079, 0.125, 0.187, 0.283, 0.43],
};
const KINDS = {
  wellness: 'office',
  ambulatory: 'office',
  outpatient: 'office',
  urgent_care: 'office',
  emergency: 'emergency',
  inpatient: 'stays',
};
const READMITTED = 30 * DAY;

const day = parseDay('2026-11-22');
const { program } = loadProgram({ modules: [], library: true, only: [] });
const simulation = createSimulation({ program, pack: usPack, seed: '1', roster: day, asOf: day, yearsOfHistory: 10 });
const { from, to } = simulation.window;

const empty = () => ({ years: 0, office: 0, emergency: 0, stays: 0, days: 0 });
const cells = new Map();
const cellOf = (band, sex) => {
  const key = `${band} ${sex}`;
  if (!cells.has(key)) cells.set(key, empty());
  return cells.get(key);
};
const makers = new Map();
let discharged = 0;
let readmitted = 0;

function count({ person, entries, died }) {
  const end = Math.min(to, died ?? to);
  for (const [band, age] of AGES.entries()) {
    const begin = Math.max(from, person.birth + age * YEAR);
    const until = Math.min(end, person.birth + (AGES[band + 1] ?? 200) * YEAR);
    if (until > begin) cellOf(band, person.sex).years += (until - begin) / YEAR;
  }
  let left;
  for (const entry of entries) {
    if (entry.kind !== 'encounter' || entry.contact || entry.time < from || KINDS[entry.class] === undefined) continue;
    const kind = KINDS[entry.class];
    const age = (entry.time - person.birth) / YEAR;
    const cell = cellOf(
      AGES.findLastIndex((edge) => edge <= age),
      person.sex,
    );
    cell[kind] += 1;
    const { module } = simulation.linked.origins[entry.by];
    const made = makers.get(module) ?? empty();
    made[kind] += 1;
    makers.set(module, made);
    if (kind !== 'stays') continue;
    cell.days += ((entry.end ?? to) - entry.time) / DAY;
    if (left !== undefined && entry.time - left <= READMITTED) readmitted += 1;
    left = entry.end;
    if (left !== undefined && left !== died) discharged += 1;
  }
}
for (let i = 0; i < people; i++) count(simulation.life(i));

const total = empty();
const rows = AGES.flatMap((age, band) =>
  ['female', 'male'].map((sex) => {
    const cell = cellOf(band, sex);
    for (const key of Object.keys(total)) total[key] += cell[key];
    const rate = (kind) => (cell[kind] / cell.years).toFixed(kind === 'office' ? 2 : 3);
    const ages = band + 1 < AGES.length ? `${age}-${AGES[band + 1] - 1}` : `${age}+`;
    return {
      age: ages,
      sex,
      'person-years': Math.round(cell.years),
      office: rate('office'),
      'NAMCS 2018': OFFICE[band],
      emergency: rate('emergency'),
      'NHAMCS 2019': EMERGENCY[sex][band],
      stays: rate('stays'),
      'HCUP 2018': STAYS[sex][band],
    };
  }),
);
console.table(rows);
console.table(
  [...makers].map(([module, made]) => ({
    module,
    office: (made.office / total.years).toFixed(3),
    emergency: (made.emergency / total.years).toFixed(4),
    stays: (made.stays / total.years).toFixed(4),
  })),
);
const perYear = (kind) => (total[kind] / total.years).toFixed(3);
console.log(
  `${people} people, ${Math.round(total.years)} person-years: office ${perYear('office')} (2.67), emergency ${perYear('emergency')} (0.43 to 0.47), ` +
    `stays ${perYear('stays')} (0.107), mean stay ${(total.days / total.stays).toFixed(1)} days (4.6), ` +
    `back within 30 days ${((100 * readmitted) / discharged).toFixed(1)} % (14)`,
);
