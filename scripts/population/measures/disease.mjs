import { addTo, errorOf, estimate, ratio } from '../ratio.mjs';
import { ageAt } from '../years.mjs';

const HYPERTENSION = '59621000';
const DIABETES = '44054006';
const INFECTIONS = 'acute_respiratory_infection';
const has = (concept, code) => concept.codings.some((coding) => coding.code === code);

/** Who takes one of these has high pressure by the surveys, whatever is measured. */
const AGAINST_PRESSURE = /^(lisinopril|losartan|amlodipine|hydrochlorothiazide|chlorthalidone|spironolactone)/i;

export const begin = () => ({ hypertension: ratio(), surveyed: ratio(), diabetes: ratio(), winterToSummer: ratio() });

/** Adults alive at the as-of date who have it, and of them those of whom no record tells; infections by season. */
export function add(sums, { life, lived, window, moduleOf }) {
  let [winter, summer] = [0, 0];
  for (const entry of life.entries) {
    if (entry.kind !== 'condition' || entry.time < window.from || moduleOf(entry) !== INFECTIONS) continue;
    const month = new Date(entry.time * 1000).getUTCMonth();
    if (month === 11 || month < 2) winter += 1;
    else if (month >= 5 && month < 8) summer += 1;
  }
  addTo(sums.winterToSummer, winter, summer);
  if (life.died !== undefined || ageAt(life.person, window.to) < 18) return;
  undiagnosed(sums.hypertension, life, HYPERTENSION);
  undiagnosed(sums.diabetes, life, DIABETES);
  if (hasHighPressure(life, lived, window.to)) addTo(sums.surveyed, isKnown(life, HYPERTENSION) ? 0 : 1, 1);
}

/** As a survey finds it on one day: a pressure of 140/90 mmHg and more, or a drug against it. */
function hasHighPressure({ entries }, { body }, t) {
  const taken = ({ kind, end, concept }) =>
    kind === 'medication' && end === undefined && AGAINST_PRESSURE.test(concept.codings[0].display);
  if (entries.some(taken)) return true;
  return body.reading('systolic_blood_pressure', t) >= 140 || body.reading('diastolic_blood_pressure', t) >= 90;
}

const isKnown = ({ entries }, code) => entries.some((e) => e.kind === 'condition' && has(e.concept, code));

function undiagnosed(sums, life, code) {
  const isTrue = life.truths.some((t) => t.kind === 'onset' && t.resolved === undefined && has(t.concept, code));
  if (!isTrue) return;
  addTo(sums, isKnown(life, code) ? 0 : 1, 1);
}

const row = (name, unit, sums, rest) => ({ name, unit, value: estimate(sums), error: errorOf(sums), ...rest });

/**
 * Unaware of a pressure of 140/90 or a drug: 18.7 % (prevalence.yaml, NHANES 2015-20), 15.9 % in 2011-14 (NCHS Data Brief 278), 28.4 % in 2017-18 (USRDS),
 * looked up. Unaware of diabetes: 22.8 % (8.7 of 38.1 million; CDC, National Diabetes Statistics Report), 31 % by one test (NCHS Data Brief 319), 9.5 to 17.8 % by two
 * (Fang 2022, Diabetes Care 45:1994), looked up. Winter to summer: 1 / 0.579 (the source of the module; emergency visits of one hospital).
 */
export const rows = ({ hypertension, surveyed, diabetes, winterToSummer }) => [
  row('high pressure or a drug, and nobody knows', 'share', surveyed, {
    ...{ published: 0.187, within: 0.05, source: 'US adults, NHANES 2015-20, 140/90 or a drug' },
  }),
  row('true hypertension that nobody knows of', 'share', hypertension),
  row('type 2 diabetes that nobody knows of', 'share', diabetes, {
    ...{ published: 0.228, within: 0.06, source: 'US adults, NHANES 2017-20 (CDC diabetes report)' },
  }),
  row('respiratory infections, winter to summer', 'ratio', winterToSummer, {
    ...{ published: 1.73, within: 0.35, source: 'emergency visits, Pennsylvania 2000-14 (Guimaraes and Dawson)' },
  }),
];
