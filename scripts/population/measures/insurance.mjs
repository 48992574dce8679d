import { addTo, errorOf, estimate, ratio } from '../ratio.mjs';
import { ageAt } from '../years.mjs';

/**
 * % at the time of the interview (NHIS 2022, Cohen and Cha 2023, early release), looked up. A private policy beside Medicare, which 45.7 % have from
 * 65 on, is not simulated.
 */
const BANDS = [
  { name: '0-17', to: 18, uninsured: 4.2, public: 43.7, private: 54.3 },
  { name: '18-64', to: 65, uninsured: 12.2, public: 22, private: 67.8 },
  { name: '65+', to: Number.POSITIVE_INFINITY, uninsured: 0.6, public: 95.2 },
];
const SOURCE = 'NHIS 2022, US population';
/** Points of percentage that the year and the survey make (assumed). */
const WITHIN = { uninsured: 2, public: 4, private: 4 };
const KINDS = ['private', 'medicaid', 'medicare'];
const PUBLIC = ['medicaid', 'medicare'];

export const begin = () =>
  BANDS.map(() => ({ private: ratio(), medicaid: ratio(), medicare: ratio(), public: ratio(), uninsured: ratio() }));

/** Who is alive at the as-of date, by the policies of that day; a person may have two. */
export function add(sums, { life, window }) {
  if (life.died !== undefined) return;
  const age = ageAt(life.person, window.to);
  const band = sums[BANDS.findIndex(({ to }) => age < to)];
  const has = (life.coverages ?? []).filter(({ from, to = Infinity }) => from <= window.to && to > window.to);
  for (const kind of KINDS) addTo(band[kind], has.some(({ payer }) => payer.kind === kind) ? 100 : 0, 1);
  addTo(band.public, has.some(({ payer }) => PUBLIC.includes(payer.kind)) ? 100 : 0, 1);
  addTo(band.uninsured, has.length === 0 ? 100 : 0, 1);
}

export const rows = (sums) =>
  BANDS.flatMap((band, i) => {
    const row = (name, kind) => ({
      ...{
        name: `insured at ${band.name}, ${name}`,
        unit: '%',
        value: estimate(sums[i][kind]),
        error: errorOf(sums[i][kind]),
      },
      ...(band[kind] !== undefined && { published: band[kind], within: WITHIN[kind], source: SOURCE }),
    });
    return [...KINDS.map((kind) => row(kind, kind)), row('public', 'public'), row('not', 'uninsured')];
  });
