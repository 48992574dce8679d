import { addTo, errorOf, estimate, ratio } from '../ratio.mjs';
import { ageAt, DAY, observed, YEAR } from '../years.mjs';

/** Physician offices: check-ups, office visits, specialists, video. */
const OFFICE = new Set(['wellness', 'ambulatory', 'outpatient', 'urgent_care', 'virtual']);
const BANDS = [0, 1, 18, 45, 65, 75];
/**
 * Beside what utilization.yaml says. Offices: 2.67 of physicians in 2018 (NAMCS, read), 3.0 of years before. Stays of at most one night: what the
 * lognormal of `fit_adult_medical` has below a night and a half. Of at most three: NHDS 2003, looked up.
 */
const PUBLISHED = {
  office: { published: 2.85, within: 0.35, source: 'US, NAMCS 2018 (2.67) and 2012 (3.01)' },
  emergency: { published: 0.45, within: 0.02, source: 'US, NHAMCS 2019 to 2022' },
  stays: { published: 107, within: 10, source: 'US, HCUP 2018 (recalled), births included' },
  length: { published: 5, within: 1, source: 'US, HCUP 2012 (4.5)' },
  short: { published: 0.14, within: 0.05, source: 'adult medical stays, from fit_adult_medical (recalled)' },
  three: { published: 0.57, within: 0.08, source: 'US, NHDS 2003, without the newborn' },
  readmitted: { published: 0.14, within: 0.02, source: 'US, HCUP 2018 (recalled), all ages' },
};
/** Quantiles of the length of adult medical stays, in days (utilization.yaml, `fit_adult_medical`, recalled). */
const FIT = [
  [0.25, 2],
  [0.5, 3.5],
  [0.75, 6],
];
/** Type of a stay at a birth, of mother or child: no index stay of a readmission. */
const BIRTH = /birth|deliver|newborn|obstetric|labor/i;

const perBand = () => BANDS.map(() => ({ office: ratio(), emergency: ratio(), stays: ratio() }));
export const begin = () => ({
  all: { office: ratio(), emergency: ratio(), stays: ratio() },
  bands: perBand(),
  stay: ratio(),
  short: ratio(),
  three: ratio(),
  readmitted: ratio(),
  nights: Array(61).fill(0),
});

const within = ({ from, to }, t) => t >= from && t <= to;

export function add(sums, { life, window }) {
  const span = observed(life, window);
  const visits = life.entries.filter(
    (entry) => entry.kind === 'encounter' && !entry.contact && within(span, entry.time),
  );
  const count = (among, test) => among.reduce((n, visit) => n + (test(visit) ? 1 : 0), 0);
  const isStay = ({ class: kind }) => kind === 'inpatient';
  const isOffice = ({ class: kind }) => OFFICE.has(kind);
  const isEmergency = ({ class: kind }) => kind === 'emergency';
  const years = (span.to - span.from) / YEAR;
  const addAll = (to, among, of) => {
    addTo(to.office, count(among, isOffice), of);
    addTo(to.emergency, count(among, isEmergency), of);
    addTo(to.stays, count(among, isStay), of);
  };
  addAll(sums.all, visits, years);
  BANDS.forEach((low, i) => {
    const high = BANDS[i + 1] ?? Number.POSITIVE_INFINITY;
    const [first, last] = [span.from, span.to].map((t) => ageAt(life.person, t));
    const of = Math.max(0, Math.min(last, high) - Math.max(first, low));
    if (of === 0) return;
    const own = visits.filter(({ time }) => {
      const age = ageAt(life.person, time);
      return age >= low && age < high;
    });
    addAll(sums.bands[i], own, of);
  });
  const stays = visits.filter((visit) => isStay(visit) && visit.end !== undefined && visit.end <= window.to);
  stays.forEach((stay, i) => {
    const nights = Math.round((stay.end - stay.time) / DAY);
    addTo(sums.stay, (stay.end - stay.time) / DAY, 1);
    addTo(sums.short, nights <= 1 ? 1 : 0, 1);
    // The survey leaves the newborn out.
    if (stay.time - life.person.birth > DAY) addTo(sums.three, nights <= 3 ? 1 : 0, 1);
    if (ageAt(life.person, stay.time) < 18 || BIRTH.test(stay.type.codings[0].display)) return;
    sums.nights[Math.min(60, nights)] += 1;
    if (life.died === stay.end || stay.end > window.to - 30 * DAY) return;
    addTo(sums.readmitted, stays[i + 1] !== undefined && stays[i + 1].time - stay.end <= 30 * DAY ? 1 : 0, 1);
  });
}

function quantile(counts, p) {
  const total = counts.reduce((a, b) => a + b, 0);
  if (total === 0) return Number.NaN;
  let sum = 0;
  return counts.findIndex((n) => {
    sum += n;
    return sum >= p * total;
  });
}

const row = (name, unit, sums, rest = {}) => ({ name, unit, value: estimate(sums), error: errorOf(sums), ...rest });
const thousand = (r) => ({ ...r, value: r.value * 1000, error: r.error * 1000 });

export function rows({ all, bands, stay, short, three, readmitted, nights }) {
  const age = (i) => (BANDS[i + 1] === undefined ? `${BANDS[i]}+` : `${BANDS[i]}-${BANDS[i + 1] - 1}`);
  return [
    row('office visits', 'per person-year', all.office, PUBLISHED.office),
    row('emergency visits', 'per person-year', all.emergency, PUBLISHED.emergency),
    thousand(row('hospital stays', 'per 1,000', all.stays, PUBLISHED.stays)),
    ...bands.flatMap((band, i) => [
      row(`office visits at ${age(i)}`, 'per person-year', band.office),
      row(`emergency visits at ${age(i)}`, 'per person-year', band.emergency),
      thousand(row(`hospital stays at ${age(i)}`, 'per 1,000', band.stays)),
    ]),
    row('length of stay, mean', 'days', stay, PUBLISHED.length),
    row('stays of at most one night', 'share', short, PUBLISHED.short),
    row('stays of at most three nights', 'share', three, PUBLISHED.three),
    row('readmission within 30 days', 'share', readmitted, PUBLISHED.readmitted),
    ...FIT.map(([p, published]) => ({
      name: `length of adult stays, quantile ${p}`,
      unit: 'nights',
      value: quantile(nights, p),
      ...{ published, within: 1, source: 'adult medical stays, fit_adult_medical (recalled)' },
    })),
  ];
}
