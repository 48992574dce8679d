import { addTo, ratio, shareRow } from '../ratio.mjs';
import { observed } from '../years.mjs';

/**
 * US no-show rates lie far apart, with what counts as one: 8.0 % of 263,464 appointments of a rural network (Marshfield Clinic 2021, J Prim
 * Care Community Health 2024, PMC11149957), 16.5 % of 5,604 at a community health center (Kaplan-Lewis and Percac-Lima 2013), 15.8 to 16.3 %
 * in primary care and 18.8 % over ten clinics, most in specialties, of a Veterans' hospital (Kheirkhah et al. 2016, BMC Health Serv Res
 * 16:13, 1997-2008). Beside ours stands the middle of the lowest and the highest.
 */
const PUBLISHED = {
  primary: {
    published: 0.122,
    within: 0.043,
    source: 'US primary care, 0.080 (Marshfield 2021) to 0.165 (Kaplan-Lewis 2013)',
  },
  specialty: {
    published: 0.134,
    within: 0.054,
    source: 'US clinics, 0.080 (Marshfield 2021) to 0.188 (Kheirkhah 2016)',
  },
};
const KINDS = ['primary', 'check_up', 'specialty'];
/** Visits that are booked beforehand: not those of urgent care. */
const OFFICE = new Set(['wellness', 'ambulatory', 'outpatient', 'virtual']);

export const begin = () => ({ primary: ratio(), check_up: ratio(), specialty: ratio(), all: ratio() });

export function add(sums, { life, window, booked }) {
  const { from, to } = observed(life, window);
  const within = booked.filter(({ time }) => time >= from && time <= to);
  const missed = (list) => list.filter((each) => each.missed).length;
  for (const kind of KINDS) {
    const own = within.filter((each) => each.for === kind);
    addTo(sums[kind], missed(own), own.length);
  }
  const held = life.entries.filter(
    (entry) =>
      entry.kind === 'encounter' && !entry.contact && OFFICE.has(entry.class) && entry.time >= from && entry.time <= to,
  );
  addTo(sums.all, missed(within), missed(within) + held.length);
}

export const rows = ({ primary, check_up, specialty, all }) => [
  shareRow('booked visits missed, high pressure, diabetes', primary, PUBLISHED.primary),
  shareRow('booked check-ups missed', check_up, PUBLISHED.primary),
  shareRow('booked visits missed, pregnancy', specialty, PUBLISHED.specialty),
  // It is drawn for these visits alone; all others that are booked are kept.
  shareRow('booked visits missed, of all offices', all, PUBLISHED.specialty),
];
