import { usPack } from '../../../dist/population/us/index.js';
import { countedAges } from '../years.mjs';

/** Ages from here on are one open band. */
const LAST = 110;
const zeros = () => Array(LAST + 1).fill(0);
const SEXES = ['female', 'male'];
/** Years lived by those who die in a year of age: 0.1 in the first (Preston 2001), half in the others. */
const share = (age) => (age === 0 ? 0.1 : 0.5);

export const begin = () => ({ female: { deaths: zeros(), years: zeros() }, male: { deaths: zeros(), years: zeros() } });

/** Years and deaths are of people of whom nothing is known beforehand: years before `settled` are not counted. */
export function add(sums, { life, window, settled }) {
  const { person, died } = life;
  const { deaths, years } = sums[person.sex];
  const [first, last] = countedAges(life, window, settled);
  for (let age = Math.floor(first); age <= last; age++)
    years[Math.min(age, LAST)] += Math.max(0, Math.min(last, age + 1) - Math.max(first, age));
  if (died !== undefined && died >= window.from && died <= window.to) deaths[Math.min(Math.floor(last), LAST)] += 1;
}

/** Period life expectancy at `from` and its standard error (Chiang 1984). */
function expectancy({ deaths, years }, from) {
  const q = deaths.map((d, age) => {
    const m = years[age] > 0 ? d / years[age] : 0;
    return age === LAST ? 1 : Math.min(1, m / (1 + (1 - share(age)) * m));
  });
  const alive = [1];
  for (let age = from; age < LAST; age++) alive.push(alive.at(-1) * (1 - q[age]));
  const lived = alive.map((l, i) => {
    const age = from + i;
    if (age < LAST) return l * (1 - q[age]) + share(age) * l * q[age];
    return years[LAST] > 0 && deaths[LAST] > 0 ? (l * years[LAST]) / deaths[LAST] : l;
  });
  const rest = zeros();
  for (let i = lived.length - 1, sum = 0; i >= 0; i--) {
    sum += lived[i];
    rest[i] = alive[i] > 0 ? sum / alive[i] : 0;
  }
  let variance = 0;
  for (let i = 0; i < alive.length - 1; i++) {
    const age = from + i;
    const spread = deaths[age] > 0 ? (q[age] ** 2 * (1 - q[age])) / deaths[age] : 0;
    variance += alive[i] ** 2 * (1 - share(age) + rest[i + 1]) ** 2 * spread;
  }
  return { value: rest[0], error: Math.sqrt(variance) };
}

/** US life tables 2019 (NCHS, in survexp.us of the R package survival). */
const PUBLISHED = { female: { 0: 81.4, 65: 20.8 }, male: { 0: 76.3, 65: 18.2 } };

const SOURCE = 'US life table 2019 (NCHS)';
/** The table of the pack of that year: its deaths are those expected. */
const TABLE = usPack.lifeTables.find(({ year }) => year === 2019);
const BANDS = [
  [0, 1],
  [1, 45],
  [45, 65],
  [65, 85],
  [85, LAST],
];

/** Deaths in a band of ages to those that the table has for the years lived, by single years of age. */
function deathsToTable(sex, { deaths, years }, [from, to]) {
  let [found, expected] = [0, 0];
  for (let age = from; age < to; age++) {
    found += deaths[age];
    expected -= years[age] * Math.log1p(-Math.min(TABLE[sex][age] ?? 1, 0.99999));
  }
  const name = `deaths at ${from}${to === LAST ? '+' : to - 1 > from ? `-${to - 1}` : ''}, ${sex}`;
  const [value, error] = [found / expected, 1 / Math.sqrt(expected)];
  return { name, unit: 'to the table', value, error, published: 1, within: 0.05, source: SOURCE };
}

export function rows(sums) {
  return SEXES.flatMap((sex) => [
    ...[0, 65].map((age) => ({
      name: `life expectancy at ${age}, ${sex}`,
      unit: 'years',
      ...expectancy(sums[sex], age),
      published: PUBLISHED[sex][age],
      within: 0.5,
      source: SOURCE,
    })),
    ...BANDS.map((band) => deathsToTable(sex, sums[sex], band)),
  ]);
}
