/** What a vaccine is good for, and whom and when it can have been given. */
export interface Vaccine {
  /** Against what: doses against the same disease keep an interval. */
  readonly against: readonly string[];
  /** Youngest age in days. */
  readonly youngest: number;
  /** Oldest age in days. */
  readonly oldest: number;
  /** First and last year of use in the US. */
  readonly from: number;
  readonly to: number;
  /** SNOMED codes of what it is given in: no vaccine, but antibodies for an occasion. */
  readonly only?: readonly string[];
}

const WEEK = 7;
const MONTH = 30.4;
const YEAR = 365.25;
const EVER = Number.POSITIVE_INFINITY;

function vaccine(against: string, youngest: number, from: number, to = EVER, oldest = EVER): Vaccine {
  return { against: against.split(' '), youngest, oldest, from, to };
}

/** Under the age of a first dose that counts, by any schedule: 4 days may be missing (ACIP, General Best Practice Guidelines, 2023). */
export const GRACE = 4;

/** Pregnancy, birth, and the ways in which it is lost. */
const PREGNANT = [
  '169826009',
  '77386006',
  '21243004',
  '237364002',
  '19169002',
  '85116003',
  '17369002',
  '34801009',
  '79586000',
];

/**
 * By CVX code. Youngest ages are the ACIP's minimum ages (CDC, Child and Adolescent Immunization Schedule and table of minimum
 * ages and intervals, 2023-2025) or those of the licence where it is lower; years are those of US licensure and of the end of
 * supply or recommendation (FDA licences; CDC Pink Book, appendix A and B, 14th edition 2021, recalled), one year wide.
 */
export const VACCINES: Readonly<Record<string, Vaccine>> = {
  '01': vaccine('diphtheria', 6 * WEEK, 1949, 2003, 7 * YEAR),
  '20': vaccine('diphtheria', 6 * WEEK, 1991, EVER, 7 * YEAR),
  '09': vaccine('diphtheria', 7 * YEAR, 1953),
  '113': vaccine('diphtheria', 7 * YEAR, 2003),
  '115': vaccine('diphtheria', 7 * YEAR, 2005),
  '120': vaccine('diphtheria hib polio', 6 * WEEK, 2008, EVER, 5 * YEAR),
  '110': vaccine('diphtheria polio hepatitis_b', 6 * WEEK, 2002, EVER, 7 * YEAR),
  '130': vaccine('diphtheria polio', 4 * YEAR, 2008, EVER, 7 * YEAR),
  '146': vaccine('diphtheria polio hib hepatitis_b', 6 * WEEK, 2018, EVER, 5 * YEAR),
  '10': vaccine('polio', 6 * WEEK, 1955),
  '02': vaccine('polio', 0, 1961, 2000),
  '75': vaccine('smallpox', 0, 1900, 1973),
  '03': vaccine('measles mumps rubella', 6 * MONTH, 1971),
  '94': vaccine('measles mumps rubella varicella', YEAR, 2005, EVER, 13 * YEAR),
  '05': vaccine('measles', 6 * MONTH, 1963, 2010),
  '06': vaccine('rubella', YEAR, 1969, 2010),
  '07': vaccine('mumps', YEAR, 1967, 2010),
  '21': vaccine('varicella', YEAR, 1995),
  '08': vaccine('hepatitis_b', 0, 1982, EVER, 20 * YEAR),
  '43': vaccine('hepatitis_b', 18 * YEAR, 1982),
  '189': vaccine('hepatitis_b', 18 * YEAR, 2017),
  '83': vaccine('hepatitis_a', YEAR, 1995, EVER, 19 * YEAR),
  '52': vaccine('hepatitis_a', 18 * YEAR, 1995),
  '47': vaccine('hib', 6 * WEEK, 1990, 2009, 5 * YEAR),
  '48': vaccine('hib', 6 * WEEK, 1993, EVER, 5 * YEAR),
  '49': vaccine('hib', 6 * WEEK, 1989, EVER, 5 * YEAR),
  '100': vaccine('pneumococcus', 6 * WEEK, 2000, 2011),
  '133': vaccine('pneumococcus', 6 * WEEK, 2010),
  '152': vaccine('pneumococcus', 6 * WEEK, 2000),
  '215': vaccine('pneumococcus', 6 * WEEK, 2021),
  '216': vaccine('pneumococcus', 6 * WEEK, 2021),
  '33': vaccine('pneumococcus_23', 2 * YEAR, 1983),
  // The last dose of rotavirus vaccine by 8 months and 0 days.
  '116': vaccine('rotavirus', 6 * WEEK, 2006, EVER, 8 * MONTH + 1),
  '119': vaccine('rotavirus', 6 * WEEK, 2008, EVER, 8 * MONTH + 1),
  '114': vaccine('meningococcus', 9 * MONTH, 2005, 2023),
  '136': vaccine('meningococcus', 2 * MONTH, 2010),
  '203': vaccine('meningococcus', 2 * YEAR, 2020),
  '162': vaccine('meningococcus_b', 10 * YEAR, 2014),
  '163': vaccine('meningococcus_b', 10 * YEAR, 2015),
  '62': vaccine('hpv', 9 * YEAR, 2006, 2017),
  '165': vaccine('hpv', 9 * YEAR, 2014),
  '121': vaccine('zoster', 50 * YEAR, 2006, 2020),
  '187': vaccine('zoster', 18 * YEAR, 2017),
  '88': vaccine('influenza', 6 * MONTH, 1945),
  '140': vaccine('influenza', 6 * MONTH, 1980),
  '141': vaccine('influenza', 6 * MONTH, 1945),
  '150': vaccine('influenza', 6 * MONTH, 2012),
  '158': vaccine('influenza', 6 * MONTH, 2013),
  '171': vaccine('influenza', 6 * MONTH, 2013),
  '111': vaccine('influenza', 2 * YEAR, 2003, EVER, 50 * YEAR),
  '149': vaccine('influenza', 2 * YEAR, 2012, EVER, 50 * YEAR),
  '135': vaccine('influenza', 65 * YEAR, 2009),
  '197': vaccine('influenza', 65 * YEAR, 2019),
  '205': vaccine('influenza', 65 * YEAR, 2020),
  '207': vaccine('covid', 12 * YEAR, 2020, 2023),
  '208': vaccine('covid', 12 * YEAR, 2020, 2023),
  '212': vaccine('covid', 18 * YEAR, 2021, 2023),
  '217': vaccine('covid', 12 * YEAR, 2021, 2023),
  '218': vaccine('covid', 5 * YEAR, 2021, 2023, 12 * YEAR),
  '219': vaccine('covid', 6 * MONTH, 2022, 2023, 5 * YEAR),
  '229': vaccine('covid', 6 * MONTH, 2022, 2023),
  '300': vaccine('covid', 12 * YEAR, 2022, 2023),
  '308': vaccine('covid', 6 * MONTH, 2023, EVER, 5 * YEAR),
  '309': vaccine('covid', 12 * YEAR, 2023),
  '310': vaccine('covid', 5 * YEAR, 2023, EVER, 12 * YEAR),
  '312': vaccine('covid', 12 * YEAR, 2023),
  '303': vaccine('rsv', 50 * YEAR, 2023),
  '305': vaccine('rsv', 18 * YEAR, 2023),
  // Rho(D) immune globulin: in pregnancy, after a birth or a loss.
  '157': { ...vaccine('rho_d', 10 * YEAR, 1968), only: PREGNANT },
};

/** Shortest interval between doses against the same disease in days (ACIP, as above); 28 where nothing is said. */
export const LEAST_INTERVAL: Readonly<Record<string, number>> = {
  hepatitis_a: 6 * MONTH - 1,
  covid: 21,
  meningococcus: 56,
  pneumococcus_23: 5 * YEAR,
  // At 28 weeks, and again after a birth that came early.
  rho_d: 1,
};
export const USUAL_INTERVAL = 28;
