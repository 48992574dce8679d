import { type Day, dayOf } from '../../base/index.ts';
import type { ImmunizationSchedule, SeasonalVaccine, SharesByYear, VaccineSeries } from '../../care/index.ts';
import { vaccines } from './vaccines.ts';

const on = (year: number, month: number, day = 1): Day => dayOf(year, month, day);
const years = (n: number): number => 12 * n;

const byBirth = (shares: SharesByYear): VaccineSeries['coverage'] => ({ by: 'birth', shares });
const byYear = (shares: SharesByYear): VaccineSeries['coverage'] => ({ by: 'year', shares });

/**
 * Of childhood. Shares are of those who come to check-ups and accept the vaccine at last: fitted, so that the coverage of a
 * simulated cohort meets the published one (test/care/coverage.test.ts; earlier cohorts by `coverage_history`).
 */
const childhood: readonly VaccineSeries[] = [
  {
    id: 'smallpox',
    eligible: [{ at: 12, to: years(7), from: on(1930, 1) }],
    ended: on(1972, 1),
    doses: [{ at: 12 }],
    coverage: byBirth([[1930, 0.8]]),
    source: 'coverage_history',
  },
  {
    id: 'hepatitis_b',
    eligible: [
      { at: 0, to: years(1), from: on(1991, 11, 22) },
      { at: years(11), to: years(18), from: on(1996, 1) },
    ],
    until: years(19),
    doses: [
      { at: 0, elsewhere: { share: 0.865, days: 0.4 } },
      { at: 1, gap: 28 },
      { at: 6, gap: 56 },
    ],
    coverage: byBirth([
      [1978, 0.4],
      [1983, 0.75],
      [1991, 0.86],
      [1995, 0.93],
      [2000, 0.932],
    ]),
    source: 'nis_child_2018',
  },
  {
    id: 'rotavirus',
    eligible: [{ at: 2, to: 3.45, from: on(2006, 6) }],
    until: 8,
    doses: [{ at: 2 }, { at: 4, gap: 28 }, { at: 6, gap: 28 }],
    coverage: byBirth([
      [2006, 0.5],
      [2009, 0.84],
      [2013, 0.945],
    ]),
    source: 'nis_child_2018',
  },
  {
    id: 'pertussis',
    eligible: [{ at: 2, to: years(7), from: on(1949, 1) }],
    until: years(7),
    doses: [
      { at: 2 },
      { at: 4, gap: 28 },
      { at: 6, gap: 28 },
      { at: 15, gap: 182, goOn: [[1900, 0.9]] },
      { at: 48, gap: 182, unlessSince: 48 },
    ],
    coverage: byBirth([
      [1944, 0.6],
      [1955, 0.8],
      [1968, 0.9],
      [1993, 0.95],
    ]),
    source: 'nis_child_2018',
  },
  {
    id: 'hib',
    eligible: [{ at: 2, to: years(5), from: on(1990, 10) }],
    until: years(5),
    doses: [
      { at: 2, until: 12 },
      { at: 4, gap: 28, until: 15 },
      { at: 6, gap: 28, until: 12 },
      { at: 12, gap: 56, goOn: [[1900, 0.9]] },
    ],
    coverage: byBirth([
      [1989, 0.8],
      [1993, 0.93],
      [2000, 0.945],
    ]),
    source: 'nis_child_2018',
  },
  {
    id: 'pneumococcal',
    eligible: [{ at: 2, to: years(5), from: on(2000, 10) }],
    until: years(5),
    doses: [
      { at: 2, until: 24 },
      { at: 4, gap: 28, until: 24 },
      { at: 6, gap: 28, until: 12 },
      { at: 12, gap: 56, goOn: [[1900, 0.93]] },
    ],
    coverage: byBirth([
      [1998, 0.6],
      [2002, 0.88],
      [2006, 0.945],
    ]),
    source: 'nis_child_2018',
  },
  {
    id: 'polio',
    eligible: [{ at: 2, to: years(18), from: on(1955, 5) }],
    until: years(18),
    doses: [{ at: 2 }, { at: 4, gap: 28 }, { at: 6, gap: 28, unlessSince: 48 }, { at: 48, gap: 182, unlessSince: 48 }],
    coverage: byBirth([
      [1937, 0.75],
      [1955, 0.88],
      [1975, 0.92],
      [1993, 0.945],
    ]),
    source: 'nis_child_2018',
  },
  {
    id: 'mmr',
    eligible: [{ at: 12, to: years(12), from: on(1963, 3, 21) }],
    until: years(19),
    doses: [
      { at: 12 },
      {
        at: 48,
        gap: 28,
        from: on(1990, 1),
        goOn: [
          [1971, 0.75],
          [1985, 1],
        ],
      },
    ],
    coverage: byBirth([
      [1957, 0.45],
      [1961, 0.7],
      [1966, 0.9],
      [1978, 0.95],
      [1993, 0.94],
    ]),
    source: 'nis_child_2018',
  },
  {
    id: 'mumps',
    eligible: [{ at: 12, to: years(10), from: on(1968, 6) }],
    ended: on(1971, 7),
    doses: [{ at: 12 }],
    coverage: byBirth([[1960, 0.3]]),
    source: 'coverage_history',
  },
  {
    id: 'rubella',
    eligible: [{ at: 12, to: years(12), from: on(1969, 9) }],
    ended: on(1971, 7),
    doses: [{ at: 12 }],
    coverage: byBirth([[1957, 0.6]]),
    source: 'coverage_history',
  },
  {
    id: 'varicella',
    eligible: [
      { at: 12, to: years(8), from: on(1996, 7) },
      { at: years(11), to: years(13), from: on(2007, 1) },
    ],
    until: years(19),
    doses: [
      { at: 12 },
      {
        at: 48,
        gap: 91,
        from: on(2007, 1),
        goOn: [
          [1990, 0.9],
          [1999, 0.99],
        ],
      },
    ],
    coverage: byBirth([
      [1988, 0.1],
      [1992, 0.35],
      [1996, 0.7],
      [1999, 0.88],
      [2003, 0.92],
    ]),
    source: 'nis_child_2018',
  },
  {
    id: 'hepatitis_a',
    eligible: [
      { at: 12, to: years(3), from: on(2006, 5) },
      { at: years(3), to: years(18), from: on(2020, 7) },
    ],
    until: years(19),
    doses: [{ at: 12 }, { at: 19, gap: 182, goOn: [[1900, 0.9]] }],
    coverage: byBirth([
      [2004, 0.55],
      [2008, 0.8],
      [2012, 0.89],
    ]),
    source: 'nis_child_2018',
  },
];

/** Of teenagers: coverage at 13-17 years in 2022. */
const teenagers: readonly VaccineSeries[] = [
  {
    id: 'td_adolescent',
    eligible: [{ at: years(14), to: years(16), from: on(1955, 1) }],
    until: years(18),
    ended: on(2006, 1),
    doses: [{ at: years(14), gap: 1825 }],
    coverage: byBirth([
      [1940, 0.6],
      [1980, 0.8],
    ]),
    source: 'coverage_history',
  },
  {
    id: 'tdap_adolescent',
    eligible: [{ at: years(11), to: years(18), from: on(2006, 1) }],
    until: years(19),
    doses: [{ at: years(11), gap: 730 }],
    coverage: byBirth([
      [1988, 0.5],
      [1994, 0.8],
      [1998, 0.93],
    ]),
    source: 'nis_teen_2022',
  },
  {
    id: 'meningococcal_acwy',
    eligible: [{ at: years(11), to: years(18), from: on(2005, 7) }],
    until: years(19),
    doses: [{ at: years(11) }, { at: years(16), gap: 56, from: on(2011, 1), goOn: [[1900, 0.74]] }],
    coverage: byBirth([
      [1988, 0.4],
      [1993, 0.72],
      [1998, 0.935],
    ]),
    source: 'nis_teen_2022',
  },
  {
    id: 'meningococcal_b',
    eligible: [{ at: years(16), to: years(19), from: on(2015, 10) }],
    until: years(20),
    doses: [{ at: years(16) }, { at: years(16), gap: 182, goOn: [[1900, 0.6]] }],
    coverage: byBirth([
      [1997, 0.15],
      [2001, 0.3],
      [2004, 0.38],
    ]),
    source: 'nis_teen_2022',
  },
  {
    id: 'hpv',
    sex: 'female',
    eligible: [{ at: years(11), to: years(27), from: on(2007, 1) }],
    until: years(27),
    doses: [{ at: years(11) }, { at: years(11), gap: 182, goOn: [[1900, 0.88]] }],
    coverage: byBirth([
      [1980, 0.2],
      [1986, 0.35],
      [1991, 0.52],
      [1996, 0.66],
      [2002, 0.8],
    ]),
    source: 'nis_teen_2022',
  },
  {
    id: 'hpv',
    sex: 'male',
    eligible: [{ at: years(11), to: years(22), from: on(2012, 1) }],
    until: years(27),
    doses: [{ at: years(11) }, { at: years(11), gap: 182, goOn: [[1900, 0.87]] }],
    coverage: byBirth([
      [1990, 0.1],
      [1995, 0.45],
      [1999, 0.66],
      [2002, 0.77],
    ]),
    source: 'nis_teen_2022',
  },
];

/** Of adults. Shares rise with the calendar year and are of those who have an opportunity (check-up, other visit, pharmacy). */
const adults: readonly VaccineSeries[] = [
  {
    id: 'tetanus',
    eligible: [{ at: years(19), to: years(110), from: on(1966, 1) }],
    doses: [{ at: years(19), gap: 3652 }],
    booster: { gap: 3652, share: 0.92 },
    // Of those who take it without a wound (`wounds`).
    coverage: byYear([
      [1966, 0.59],
      [1995, 0.76],
      [2010, 0.81],
    ]),
    pharmacy: true,
    source: 'nhis_adult_vaccination',
  },
  {
    id: 'hepatitis_b_adult',
    eligible: [{ at: years(19), to: years(60), from: on(1987, 1) }],
    until: years(60),
    doses: [
      { at: years(19) },
      { at: years(19), gap: 28, goOn: [[1900, 0.92]] },
      { at: years(19), gap: 112, goOn: [[1900, 0.85]] },
    ],
    coverage: byYear([
      [1987, 0.04],
      [1995, 0.08],
      [2005, 0.08],
      [2013, 0.1],
      [2022, 0.13],
      [2024, 0.18],
    ]),
    source: 'nhis_adult_vaccination',
  },
  {
    id: 'hepatitis_a_adult',
    eligible: [{ at: years(19), to: years(110), from: on(1996, 1) }],
    doses: [{ at: years(19) }, { at: years(19), gap: 182, goOn: [[1900, 0.75]] }],
    coverage: byYear([
      [1996, 0.03],
      [2005, 0.1],
      [2013, 0.16],
      [2020, 0.2],
    ]),
    source: 'nhis_adult_vaccination',
  },
  {
    id: 'zoster_live',
    eligible: [{ at: years(60), to: years(110), from: on(2008, 6) }],
    ended: on(2018, 1),
    doses: [{ at: years(60) }],
    coverage: byYear([
      [2008, 0.1],
      [2010, 0.16],
      [2012, 0.24],
      [2014, 0.32],
      [2016, 0.38],
    ]),
    pharmacy: true,
    source: 'nhis_adult_vaccination',
  },
  {
    id: 'zoster',
    eligible: [{ at: years(50), to: years(110), from: on(2018, 2) }],
    doses: [{ at: years(50) }, { at: years(50), gap: 61, goOn: [[1900, 0.85]], elsewhere: { share: 0.75, days: 40 } }],
    coverage: byYear([
      [2018, 0.12],
      [2019, 0.22],
      [2020, 0.28],
      [2021, 0.34],
      [2022, 0.4],
      [2024, 0.46],
    ]),
    pharmacy: true,
    source: 'nhis_adult_vaccination',
  },
  {
    id: 'pneumococcal_adult',
    eligible: [
      { at: years(65), to: years(110), from: on(2014, 9) },
      { at: years(50), to: years(65), from: on(2024, 11) },
    ],
    doses: [{ at: years(50) }],
    apart: { from: 'pneumococcal_polysaccharide', days: 365 },
    coverage: byYear([
      [2014, 0.3],
      [2015, 0.5],
      [2017, 0.62],
      [2022, 0.7],
    ]),
    pharmacy: true,
    source: 'nhis_adult_vaccination',
  },
  {
    id: 'pneumococcal_polysaccharide',
    eligible: [{ at: years(65), to: years(110), from: on(1984, 1) }],
    ended: on(2022, 1),
    doses: [{ at: years(65) }],
    apart: { from: 'pneumococcal_adult', days: 365 },
    coverage: byYear([
      [1984, 0.12],
      [1990, 0.25],
      [1995, 0.42],
      [2000, 0.58],
      [2008, 0.66],
    ]),
    source: 'nhis_adult_vaccination',
  },
  {
    id: 'rsv',
    eligible: [{ at: years(60), to: years(110), from: on(2023, 8) }],
    doses: [{ at: years(60) }],
    coverage: byYear([
      [2023, 0.26],
      [2024, 0.36],
      [2025, 0.42],
    ]),
    pharmacy: true,
    source: 'nhis_adult_vaccination',
  },
  {
    id: 'covid_19',
    eligible: [
      { at: years(65), to: years(110), from: on(2021, 1, 11) },
      { at: years(16), to: years(65), from: on(2021, 3, 15) },
      { at: years(12), to: years(16), from: on(2021, 5, 12) },
      { at: years(5), to: years(12), from: on(2021, 11, 3) },
    ],
    ended: on(2023, 4, 18),
    doses: [
      { at: years(5), elsewhere: { share: 1, days: 45 } },
      { at: years(5), gap: 21, goOn: [[1900, 0.9]], elsewhere: { share: 1, days: 6 } },
      {
        at: years(12),
        gap: 160,
        from: on(2021, 9, 24),
        goOn: [
          [1900, 0.78],
          [1957, 0.6],
          [1972, 0.45],
          [2004, 0.28],
        ],
        elsewhere: { share: 1, days: 40 },
      },
    ],
    coverage: byBirth([
      [1900, 0.965],
      [1957, 0.92],
      [1972, 0.82],
      [2004, 0.69],
      [2010, 0.38],
      [2017, 0.15],
    ]),
    source: 'cdc_covid_vaccination',
  },
];

const influenza: SeasonalVaccine = {
  id: 'influenza',
  from: on(1946, 8),
  at: 6,
  ages: [0, 5, 18, 50, 65],
  coverage: [
    { season: 1946, shares: [0.01, 0.01, 0.02, 0.05, 0.1] },
    { season: 1968, shares: [0.01, 0.01, 0.03, 0.08, 0.2] },
    { season: 1989, shares: [0.02, 0.02, 0.04, 0.11, 0.33] },
    { season: 1995, shares: [0.02, 0.03, 0.1, 0.27, 0.58] },
    { season: 2000, shares: [0.05, 0.05, 0.16, 0.34, 0.64] },
    { season: 2004, shares: [0.3, 0.15, 0.16, 0.34, 0.65] },
    { season: 2008, shares: [0.42, 0.24, 0.22, 0.42, 0.67] },
    { season: 2010, shares: [0.63, 0.46, 0.3, 0.44, 0.67] },
    { season: 2014, shares: [0.7, 0.55, 0.33, 0.47, 0.67] },
    { season: 2019, shares: [0.75, 0.6, 0.38, 0.5, 0.7] },
    { season: 2022, shares: [0.7, 0.58, 0.352, 0.501, 0.697] },
    { season: 2024, shares: [0.58, 0.46, 0.34, 0.48, 0.69] },
  ],
  second: { before: years(9), gap: 28, share: 0.5 },
  source: 'fluvaxview',
};

const covid: SeasonalVaccine = {
  id: 'covid_season',
  after: 'covid_19',
  from: on(2022, 9, 2),
  at: years(5),
  ages: [5, 18, 50, 65],
  coverage: [
    { season: 2022, shares: [0.07, 0.14, 0.22, 0.43] },
    { season: 2023, shares: [0.14, 0.16, 0.23, 0.4] },
    { season: 2024, shares: [0.13, 0.16, 0.24, 0.44] },
  ],
  source: 'cdc_covid_vaccination',
};

export const immunizations: ImmunizationSchedule = {
  series: [...childhood, ...teenagers, ...adults],
  seasonal: [influenza, covid],
  products: vaccines,
  refusing: [
    [1930, 0.001],
    [2011, 0.002],
  ],
  putOff: { share: 0.06, days: 45 },
  catchUp: { until: 72, share: 0.55, after: 25, days: 40 },
  // Registries of states began with the program All Kids Count (1993-1995); what older charts on paper held did not come into them (assumed).
  registeredFrom: dayOf(1995, 1, 1),
  otherVisits: 0.3,
  // Laceration (injury); ten years for a clean wound (CDC, tetanus prophylaxis in wound management); share assumed.
  wounds: { complaints: ['312608009'], series: 'tetanus', after: 3652, share: 0.8 },
};
