import type { BirthPattern } from '../pack.ts';
import type { Society } from '../society.ts';

/**
 * Month: mean of the Wednesdays of ordinary weeks, weekday: four ordinary weeks of 2000. Hours: shaped so that the read
 * points hold (8 h 6.3 %, 12 h 6.0 %, 3 and 4 h 2.7 %, 53 % from 8 to 18 h). Before planned deliveries were common,
 * births are spread evenly over hours and weekdays (from when on is assumed).
 */
export const births: BirthPattern = {
  month: [12376, 12384, 12357, 12354, 12641, 12771, 12920, 13044, 13514, 12914, 12956, 12632],
  weekday: [8054, 11717, 13065, 12696, 12294, 12358, 8918],
  weekdayFrom: 1980,
  hour: [
    3.1, 2.9, 2.8, 2.7, 2.7, 2.8, 3.0, 4.0, 6.3, 5.2, 4.9, 5.0, 6.0, 5.3, 5.1, 5.1, 5.1, 5.0, 4.3, 4.0, 3.9, 3.8, 3.6,
    3.4,
  ],
  hourFrom: 1980,
  source: 'births_by_day',
};

/** Factors of ever smoking: current and former 39.1 % of men, 29.6 % of women, 34.2 % of all adults. */
const ever = (from: number, share: number): Society['smoking']['ever'][number] => ({
  from,
  female: share * 0.865,
  male: share * 1.143,
});

export const society: Society = {
  education: ['less_than_hs', 'hs_degree', 'some_college', 'bs_degree'],
  income: {
    edges: [0, 10_000, 15_000, 25_000, 35_000, 50_000, 75_000, 100_000, 150_000, 200_000],
    top: 400_000,
    currency: 'USD',
    year: 2015,
  },
  poverty: { first: 11_770, further: 4_160 },
  householdSize: [9.5, 26.3, 19.1, 19.2, 14, 6.8, 5.2],
  hardships: {
    food_insecurity: { share: 0.105, correlation: 0.5 },
    severe_housing_cost_burden: { share: 0.14, correlation: 0.5 },
    unemployed: { share: 0.036, correlation: 0.3 },
    no_vehicle_access: { share: 0.085, correlation: 0.5 },
  },
  insurance: {
    statuses: ['medicaid', 'dual eligible', 'none', 'medicare', 'individual', 'employer'],
    uninsured: 'none',
    attribute: { individual: 'private', employer: 'private' },
    // Private cover by who buys it: 9.9 % of all people and about 10 % of working age by themselves; by age assumed.
    bands: [
      { age: 0, shares: [43, 0, 4, 0, 5, 48] },
      { age: 6, shares: [38, 0, 5, 0, 5, 52] },
      { age: 19, shares: [19, 0.2, 14, 0.3, 9, 57.5] },
      { age: 26, shares: [17, 0.3, 13.5, 0.7, 9, 59.5] },
      { age: 35, shares: [15, 0.7, 12, 1.3, 9, 62] },
      { age: 45, shares: [13, 1.3, 10, 2.7, 10, 63] },
      { age: 55, shares: [12, 3, 7, 6, 13, 59] },
      { age: 65, shares: [1, 8, 1, 86, 1, 3] },
    ],
    settled: 65,
    parts: { income: 0.7, life: 0.25, work: 0.35 },
    spell: 2,
    // Medicare before 65 in the middle of each band, and who of them has Medicaid too.
    disability: {
      shares: [
        { age: 19, share: 0 },
        { age: 22.5, share: 0.005 },
        { age: 30.5, share: 0.01 },
        { age: 40, share: 0.02 },
        { age: 50, share: 0.04 },
        { age: 60, share: 0.09 },
        { age: 65, share: 0.11 },
      ],
      statuses: { 'dual eligible': 1 / 3, medicare: 2 / 3 },
      correlation: 0.3,
    },
    since: { medicaid: 1966, 'dual eligible': 1966, medicare: 1966 },
    dependents: {
      statuses: ['individual', 'employer'],
      until: 19,
      longer: { until: 26, since: 2011, share: 0.5 },
    },
  },
  smoking: {
    ever: [ever(0, 0.48), ever(1956, 0.389), ever(1976, 0.281), ever(1996, 0.12), ever(2005, 0.07)],
    startAge: { mean: 17, sd: 2 },
    quitRate: 0.03,
    correlation: 0.3,
  },
  alcoholic: { share: { female: 0.04, male: 0.075 }, startAge: { mean: 25, sd: 4 } },
  rhNegative: 0.15,
  orientation: { heterosexual: 0.966, homosexual: 0.016, bisexual: 0.007 },
  sources: [
    'acs_places',
    'hhs_poverty_2015',
    'nhanes_2017_18',
    'hardships',
    'insurance_2022',
    'cps_insurance_2022',
    'insurance_by_work',
    'insurance_spells',
    'insurance_law',
    'nhis_smoking_2020',
    'nsduh_2022',
    'blood_types',
    'nhis_orientation_2013',
  ],
};
