import { Dispensing, entryKey, supplyOf } from '../../../dist/record/index.js';
import { addTo, ratio, shareRow } from '../ratio.mjs';
import { ageAt, DAY, observed, YEAR } from '../years.mjs';

/**
 * Drugs by the name that a prescription shows. `groups`: what stands for one another; of several groups that somebody takes, the mean counts.
 * `without`: who takes it does not count. Published: shares of people with 0.8 of the days, looked up but for the statins. They differ with the
 * payer, the year and who is counted: Ritchey asks for two fills within 90 days, Kirkman for what was possessed; contracts of Medicare Part D
 * reach 0.85 to 0.9 in the Star Ratings of the last years (recalled).
 */
const CLASSES = [
  {
    name: 'antihypertensives at 65+',
    groups: [/^(lisinopril|losartan)/i, /^amlodipine/i, /^(hydrochlorothiazide|chlorthalidone)/i, /^spironolactone/i],
    from: 65,
    enough: {
      published: 0.737,
      within: 0.06,
      source: 'Medicare Part D, 65 and older, 2014 (Ritchey et al., MMWR 65:967)',
    },
  },
  {
    name: 'renin blockers at 65+',
    groups: [/^(lisinopril|losartan)/i],
    from: 65,
    enough: { published: 0.831, within: 0.06, source: 'the same, angiotensin II receptor blockers' },
  },
  {
    name: 'statins',
    groups: [/statin /i],
    from: 18,
    enough: {
      published: 0.77,
      within: 0.09,
      source: 'HEDIS 2022, commercial 0.77, Medicaid 0.68, Medicare 0.85 (recalled)',
    },
  },
  {
    name: 'oral antidiabetics',
    groups: [/metformin|glipizide|pioglitazone|sitagliptin|empagliflozin/i],
    without: /insulin/i,
    from: 18,
    enough: {
      published: 0.69,
      within: 0.06,
      source: 'US pharmacy claims 2011, >200,000 adults (Kirkman et al., Diabetes Care 38:604)',
    },
    mean: { published: 0.79, within: 0.05, source: 'US claims 2008-2012, insured adults (PMC10398093); 0.65 with 0.8' },
  },
];
/** Who has as much is adherent (Pharmacy Quality Alliance). */
const ENOUGH = 0.8;
/** The first fill is at least so long before the end of the year (Pharmacy Quality Alliance). */
const SHORTEST = 91;

export const begin = () => CLASSES.map(() => ({ mean: ratio(), enough: ratio() }));

/** What pharmacies handed out that lasts for days: the first day, how many, and the name. */
function fillsOf({ life, window, simulation: { rosterKey, linked } }) {
  const keyOf = ({ by, occurrence }) => entryKey(rosterKey, life.person.index, linked.origins[by].key, occurrence);
  const dispensing = new Dispensing(life, window.to, keyOf);
  return life.entries
    .filter(({ kind }) => kind === 'medication')
    .flatMap((order) => {
      const supply = supplyOf(order);
      const { display } = order.concept.codings[0];
      if (supply === undefined) return [];
      return dispensing.of(order).map(({ time }) => ({
        ...{ day: Math.floor(time / DAY), days: Math.max(1, Math.round(supply / DAY)), display },
      }));
    })
    .sort((a, b) => a.day - b.day);
}

/**
 * Share of the days from the first fill to the last day on which there is a drug of these: of who has it filled on two days or more, the first
 * long enough before the end; undefined for others. What is fetched early is taken when the supply of the same drug is used up.
 */
export function daysCovered(fills, to, shortest = SHORTEST) {
  const first = fills[0]?.day;
  if (new Set(fills.map(({ day }) => day)).size < 2 || to - first + 1 < shortest) return undefined;
  const covered = new Set();
  const until = new Map();
  for (const { day, days, display } of fills) {
    const drug = display.split(' ').find((word) => /^[a-z]{4,}/i.test(word));
    const start = Math.max(day, until.get(drug) ?? day);
    for (let d = start; d < start + days && d <= to; d++) covered.add(d);
    until.set(drug, start + days);
  }
  return Math.min(1, covered.size / (to - first + 1));
}

/** Each whole year of the window is a year of measurement, back from its end; who dies in it is measured until then. */
export function add(sums, subject) {
  const { life, window } = subject;
  const { from, to } = observed(life, window);
  const fills = fillsOf(subject);
  if (fills.length === 0) return;
  CLASSES.forEach(({ groups, without, from: adult }, i) => {
    const found = [];
    for (let end = window.to; end - YEAR >= window.from - DAY; end -= YEAR) {
      const begin = end - YEAR;
      if (begin < from - DAY || begin >= to || ageAt(life.person, begin) < adult) continue;
      const year = fills.filter(({ day }) => day * DAY >= begin && day * DAY < Math.min(end, to));
      if (year.some(({ display }) => without?.test(display))) continue;
      const last = Math.ceil(Math.min(end, to) / DAY) - 1;
      const shares = groups
        .map((group) =>
          daysCovered(
            year.filter(({ display }) => group.test(display)),
            last,
          ),
        )
        .filter((share) => share !== undefined);
      if (shares.length > 0) found.push(shares.reduce((sum, share) => sum + share, 0) / shares.length);
    }
    addTo(
      sums[i].mean,
      found.reduce((sum, share) => sum + share, 0),
      found.length,
    );
    addTo(sums[i].enough, found.filter((share) => share >= ENOUGH).length, found.length);
  });
}

export const rows = (sums) =>
  CLASSES.flatMap(({ name, mean, enough }, i) => [
    shareRow(`days covered, ${name}`, sums[i].mean, mean),
    shareRow('  0.8 of the days or more', sums[i].enough, enough),
  ]);
