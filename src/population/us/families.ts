import type { Band, FamilyTables } from '../family-tables.ts';

const bands = (...pairs: readonly (readonly [from: number, value: number])[]): Band[] =>
  pairs.map(([from, value]) => ({ from, value }));

/** Sources stand in `sources.ts`; what is not in them is chosen so that household sizes and living arrangements come out (npm run population). */
export const families: FamilyTables = {
  // mean_age_of_mothers
  motherAge: {
    means: bands(
      [1940, 27.2],
      [1955, 26.9],
      [1965, 26.2],
      [1975, 25.6],
      [1990, 26.4],
      [2000, 27.2],
      [2016, 28.7],
      [2023, 29.6],
    ),
    sd: 5.8,
    // Fitted, so that births by age are those of births_2022 though women want so many children and no more: 14.9, 62.2, 92.6, 97.1,
    // 53.4, 12.1 and 1.0 per 1,000 women at 15-19 to 45-49.
    rates: bands(
      [13.5, 0.001],
      [15.5, 0.018],
      [16.5, 0.046],
      [17.5, 0.092],
      [18.5, 0.17],
      [19.5, 0.28],
      [22.5, 0.62],
      [27.5, 1],
      [30, 1.12],
      [32.5, 1.22],
      [37.5, 0.52],
      [40, 0.22],
      [42.5, 0.067],
      [46.5, 0.01],
    ),
    ratesAt: 29.3,
  },
  // spouses_ages: 51 % within two years, 40 % the husband three or more years older, 10 % the wife.
  husbandOlder: { middle: 1.72, scale: 1.92 },
  familySize: [0.3, 0.08, 0.2, 0.2, 0.12, 0.1],
  // childstats_2022
  fatherOnly: 0.047,
  neither: 0.036,
  // living_2022; from 35 on assumed.
  atHome: {
    female: bands([18, 0.55], [25, 0.13], [35, 0.05], [55, 0.03], [65, 0]),
    male: bands([18, 0.57], [25, 0.19], [35, 0.07], [55, 0.04], [65, 0]),
  },
  // nhanes_marital_2017_18 of all women; with children childstats_2022 (70.2 % of children with two parents, 21.5 % with the mother alone).
  partnered: {
    mothers: bands([18, 0.6], [25, 0.7], [30, 0.77], [40, 0.79]),
    others: bands(
      [18, 0.24],
      [22, 0.38],
      [25, 0.62],
      [30, 0.58],
      [40, 0.62],
      [50, 0.68],
      [60, 0.59],
      [70, 0.54],
      [75, 0.42],
      [85, 0.2],
    ),
  },
  // couples_2019: 1.4 % of couples.
  sameSex: 0.0072,
  // nhanes_marital_2017_18: married of married and partnered women.
  married: bands([18, 0.4], [25, 0.62], [30, 0.8], [40, 0.9], [50, 0.917], [60, 0.969]),
  // childstats_2022: 65.4 of 70.2 %.
  marriedParents: 0.93,
  union: { middle: 25.5, scale: 4.5 },
  bothParents: 0.9,
  // living_2022: at 65 and more about a third of those without a spouse do not live alone.
  withChild: 0.3,
  alone: bands([18, 0.25], [25, 0.42], [35, 0.66], [65, 0.95]),
  withFamily: 0.6,
  shared: [0.5, 0.3, 0.2],
  // mixed_couples: 10 % of married, 18 % of other couples are of two groups; by chance within a place about half are.
  mixed: 0.22,
  husbandsName: 0.8,
  fathersName: 0.5,
  // spouses_alike: body r up to 0.26; current smoking of both odds ratio 4.6 to 6.9.
  // delivery: at 32.1 % cesareans 86 % of births after one are again, and 6.6 % of the others (births_2022; modules/pregnancy.yaml).
  likeness: { body: 0.2, smoking: 0.45, delivery: 0.95 },
  // family_history; shares nhanes_chronic (to 70-79) and, of cancer, seer_colorectal summed over age.
  history: [
    {
      codes: ['59621000'],
      concept: { codings: [{ system: 'snomed', code: '59621000', display: 'Essential hypertension (disorder)' }] },
      shares: {
        female: bands(
          [18, 0],
          [24, 0.021],
          [35, 0.097],
          [45, 0.201],
          [55, 0.398],
          [65, 0.59],
          [75, 0.722],
          [100, 0.76],
        ),
        male: bands([18, 0], [24, 0.045], [35, 0.16], [45, 0.277], [55, 0.439], [65, 0.582], [75, 0.62], [100, 0.68]),
      },
      known: 0.8,
    },
    {
      codes: ['44054006'],
      concept: { codings: [{ system: 'snomed', code: '44054006', display: 'Diabetes mellitus type 2 (disorder)' }] },
      shares: {
        female: bands(
          [18, 0],
          [24, 0.009],
          [35, 0.046],
          [45, 0.086],
          [55, 0.138],
          [65, 0.177],
          [75, 0.209],
          [100, 0.22],
        ),
        male: bands([18, 0], [24, 0.011], [35, 0.043], [45, 0.102], [55, 0.193], [65, 0.257], [75, 0.324], [100, 0.34]),
      },
      known: 0.8,
    },
    {
      codes: ['363406005', '363351006'],
      concept: {
        codings: [{ system: 'snomed', code: '363406005', display: 'Malignant neoplasm of colon (disorder)' }],
      },
      shares: {
        female: bands([30, 0], [40, 0.0009], [50, 0.0034], [60, 0.0089], [70, 0.0165], [80, 0.0298], [100, 0.06]),
        male: bands([30, 0], [40, 0.0009], [50, 0.0038], [60, 0.0111], [70, 0.022], [80, 0.0391], [100, 0.08]),
      },
      known: 0.85,
    },
  ],
  // Fitted by hand to the shares never married and partnered of nhanes_marital_2017_18: 20-29 79 and 71 %, 30-39 39 and 34 %, 50-59 16 and 13 %.
  marriage: {
    first: { female: { ever: 0.92, middle: 30, scale: 6 }, male: { ever: 0.91, middle: 31.5, scale: 6 } },
    earliest: 18,
    divorce: bands([0, 0.023], [15, 0.013], [30, 0.004]),
    again: { divorced: { female: 0.032, male: 0.05 }, widowed: { female: 0.01, male: 0.03 } },
    late: { from: 60, factor: 0.3 },
  },
  sources: [
    'nhanes_marital_2017_18',
    'mean_age_of_mothers',
    'spouses_ages',
    'childstats_2022',
    'living_2022',
    'couples_2019',
    'mixed_couples',
    'spouses_alike',
    'nhanes_chronic',
    'seer_colorectal',
    'family_history',
    'families_assumed',
  ],
};
