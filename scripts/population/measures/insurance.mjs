import { addTo, errorOf, estimate, ratio } from '../ratio.mjs';
import { ageAt } from '../years.mjs';

/** Without insurance, % (NHIS 2022, recalled): children, adults below 65, older ones. */
const BANDS = [
  { name: '0-17', to: 18, uninsured: 4.2 },
  { name: '18-64', to: 65, uninsured: 12.2 },
  { name: '65+', to: Number.POSITIVE_INFINITY, uninsured: 0.6 },
];
/** Points of percentage that the year and the survey make (assumed). */
const WITHIN = 2;
const KINDS = ['private', 'medicaid', 'medicare'];

export const begin = () =>
  BANDS.map(() => ({ private: ratio(), medicaid: ratio(), medicare: ratio(), uninsured: ratio() }));

/** Who is alive at the as-of date, by the policies of that day; a person may have two. */
export function add(sums, { life, window }) {
  if (life.died !== undefined) return;
  const age = ageAt(life.person, window.to);
  const band = sums[BANDS.findIndex(({ to }) => age < to)];
  const has = (life.coverages ?? []).filter(({ from, to = Infinity }) => from <= window.to && to > window.to);
  for (const kind of KINDS) addTo(band[kind], has.some(({ payer }) => payer.kind === kind) ? 100 : 0, 1);
  addTo(band.uninsured, has.length === 0 ? 100 : 0, 1);
}

export const rows = (sums) =>
  BANDS.flatMap(({ name, uninsured }, i) => [
    ...KINDS.map((kind) => row(`insured at ${name}, ${kind}`, sums[i][kind])),
    { ...row(`insured at ${name}, not`, sums[i].uninsured), published: uninsured, within: WITHIN },
  ]);

const row = (name, sums) => ({ name, unit: '%', value: estimate(sums), error: errorOf(sums) });
