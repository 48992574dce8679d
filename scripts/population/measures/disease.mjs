import { addTo, errorOf, estimate, ratio } from '../ratio.mjs';
import { ageAt } from '../years.mjs';

const HYPERTENSION = '59621000';
const DIABETES = '44054006';
const INFECTIONS = 'acute_respiratory_infection';
const has = (concept, code) => concept.codings.some((coding) => coding.code === code);

export const begin = () => ({ hypertension: ratio(), diabetes: ratio(), winter: 0, summer: 0 });

/** Adults alive at the as-of date who have it, and of them those of whom no record tells; infections by season. */
export function add(sums, { life, window, moduleOf }) {
  for (const entry of life.entries) {
    if (entry.kind !== 'condition' || entry.time < window.from || moduleOf(entry) !== INFECTIONS) continue;
    const month = new Date(entry.time * 1000).getUTCMonth();
    if (month === 11 || month < 2) sums.winter += 1;
    else if (month >= 5 && month < 8) sums.summer += 1;
  }
  if (life.died !== undefined || ageAt(life.person, window.to) < 18) return;
  undiagnosed(sums.hypertension, life, HYPERTENSION);
  undiagnosed(sums.diabetes, life, DIABETES);
}

function undiagnosed(sums, life, code) {
  const isTrue = life.truths.some((t) => t.kind === 'onset' && t.resolved === undefined && has(t.concept, code));
  if (!isTrue) return;
  const isKnown = life.entries.some((e) => e.kind === 'condition' && has(e.concept, code));
  addTo(sums, isKnown ? 0 : 1, 1);
}

const row = (name, sums) => ({ name, unit: 'share', value: estimate(sums), error: errorOf(sums) });

export const rows = ({ hypertension, diabetes, winter, summer }) => [
  row('hypertension that nobody knows of', hypertension),
  row('type 2 diabetes that nobody knows of', diabetes),
  { name: 'respiratory infections, winter to summer', unit: 'ratio', value: winter / summer },
];
