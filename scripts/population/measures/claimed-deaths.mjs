import { yearAt } from '../../../dist/base/index.js';
import { claimAt } from '../../../dist/care/mortality.js';
import { countedAges, YEAR } from '../years.mjs';

/** Ages of the rows, the last of them open. */
const BANDS = [
  [1, 45],
  [45, 65],
  [65, 85],
  [85, 150],
];
const SEXES = ['female', 'male'];
const SOURCE = 'deaths_claimed of the modules loaded';

const none = () => BANDS.map(() => ({ caused: 0, claimed: 0 }));
export const begin = () => ({ female: none(), male: none() });

/**
 * Deaths that modules cause, and those that they take out of background mortality: where these differ, people of that age and sex
 * do not die at the rates of the life table. Years before `settled` are not counted.
 */
export function add(sums, { life, window, settled, moduleOf, simulation }) {
  const { person, died } = life;
  const { program } = simulation.linked;
  const [first, last] = countedAges(life, window, settled);
  for (const [i, [youngest, oldest]] of BANDS.entries()) {
    const cell = sums[person.sex][i];
    for (let age = Math.max(youngest, Math.floor(first)); age < Math.min(oldest, last); age++) {
      const [start, end] = [Math.max(first, age), Math.min(last, age + 1)];
      if (end > start) cell.claimed += (end - start) * claimedAt(program, person, (start + end) / 2);
    }
    if (died === undefined || died < window.from || died > window.to || last < youngest || last >= oldest) continue;
    const death = life.entries.find(({ kind }) => kind === 'death');
    if (program.modules.some(({ id }) => id === moduleOf(death))) cell.caused += 1;
  }
}

const claimedAt = ({ claims, parameters }, person, age) => {
  const year = yearAt(person.birth + age * YEAR);
  return claims.reduce((sum, { rate }) => sum + claimAt(parameters[rate], person, age, year), 0);
};

export const rows = (sums) =>
  SEXES.flatMap((sex) =>
    BANDS.map(([from, to], i) => {
      const { caused, claimed } = sums[sex][i];
      const name = `deaths by modules at ${from}${to === 150 ? '+' : `-${to - 1}`}, ${sex}`;
      const [value, error] = [caused / claimed, 1 / Math.sqrt(claimed)];
      return { name, unit: 'to those claimed', value, error, published: 1, within: 0.1, source: SOURCE };
    }),
  );
