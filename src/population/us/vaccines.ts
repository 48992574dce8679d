import { type Day, dayOf } from '../../base/index.ts';
import type { VaccineProduct } from '../../care/index.ts';
import type { VaccineRoute } from '../../record/index.ts';
import type { Concept } from '../../terminology/index.ts';

/** What clinicians write and say for a CVX code; of influenza and COVID-19 nobody says more. */
const SPOKEN = {
  '01': 'DTP',
  '02': 'OPV',
  '03': 'MMR',
  '05': 'measles',
  '06': 'rubella',
  '07': 'mumps',
  '08': 'HepB',
  '09': 'Td',
  '10': 'IPV',
  '20': 'DTaP',
  '21': 'varicella',
  '33': 'PPSV23',
  '43': 'HepB',
  '47': 'Hib',
  '48': 'Hib',
  '49': 'Hib',
  '52': 'HepA',
  '62': 'HPV',
  '75': 'smallpox',
  '83': 'HepA',
  '88': 'influenza',
  '94': 'MMRV',
  '100': 'PCV7',
  '110': 'DTaP-HepB-IPV',
  '111': 'influenza nasal',
  '113': 'Td',
  '114': 'MenACWY',
  '115': 'Tdap',
  '116': 'rotavirus',
  '119': 'rotavirus',
  '120': 'DTaP-IPV/Hib',
  '121': 'zoster live',
  '130': 'DTaP-IPV',
  '133': 'PCV13',
  '135': 'influenza high-dose',
  '136': 'MenACWY',
  '140': 'influenza',
  '141': 'influenza',
  '146': 'DTaP-IPV-Hib-HepB',
  '149': 'influenza nasal',
  '150': 'influenza',
  '158': 'influenza',
  '162': 'MenB',
  '163': 'MenB',
  '165': 'HPV',
  '187': 'zoster',
  '189': 'HepB',
  '197': 'influenza high-dose',
  '207': 'COVID-19',
  '208': 'COVID-19',
  '215': 'PCV15',
  '216': 'PCV20',
  '218': 'COVID-19',
  '229': 'COVID-19',
  '300': 'COVID-19',
  '303': 'RSV',
  '305': 'RSV',
  '309': 'COVID-19',
  '310': 'COVID-19',
  '312': 'COVID-19',
} as const;

const cvx = (code: keyof typeof SPOKEN, display: string): Concept => ({
  codings: [{ system: 'cvx', code, display }],
  text: SPOKEN[code],
});
const on = (year: number, month: number, day = 1): Day => dayOf(year, month, day);

type More = Partial<Pick<VaccineProduct, 'until' | 'ages' | 'doses' | 'completes' | 'counts' | 'once'>>;
type Protects = VaccineProduct['protects'];

const given =
  (route?: VaccineRoute) =>
  (protects: Protects, concept: Concept, weight: number, from: Day, more: More = {}): VaccineProduct => ({
    protects,
    concept,
    weight,
    from,
    ...(route && { route }),
    ...more,
  });
const muscle = given('intramuscular');
const skin = given('subcutaneous');
const mouth = given('oral');
const nose = given('nasal');
/** By scarification, for which R4's list has no code. */
const scratched = given();

const INFANT: readonly [number, number] = [0, 84];
const CHILD: readonly [number, number] = [0, 228];
const ADULT: readonly [number, number] = [228, 1560];
const counts = ['tetanus'];

/** Combinations: dates `vaccine_dates`, shares `vaccine_brands`. */
const combinations: readonly VaccineProduct[] = [
  muscle(
    ['pertussis', 'polio', 'hib', 'hepatitis_b'],
    cvx(
      '146',
      'Diphtheria and Tetanus Toxoids and Acellular Pertussis Adsorbed, Inactivated Poliovirus, Haemophilus b Conjugate (Meningococcal Protein Conjugate), and Hepatitis B (Recombinant) Vaccine.',
    ),
    0.2,
    on(2021, 6),
    { doses: [1, 3], ages: [1, 60], counts: [...counts, 'hepatitis_b_adult'] },
  ),
  muscle(
    ['pertussis', 'polio', 'hib'],
    cvx(
      '120',
      'diphtheria, tetanus toxoids and acellular pertussis vaccine, Haemophilus influenzae type b conjugate, and poliovirus vaccine, inactivated (DTaP-Hib-IPV)',
    ),
    0.3,
    on(2008, 9),
    { doses: [1, 4], ages: [1, 60], counts },
  ),
  muscle(
    ['pertussis', 'polio', 'hepatitis_b'],
    cvx('110', 'DTaP-hepatitis B and poliovirus vaccine'),
    0.4,
    on(2003, 3),
    { doses: [1, 3], ages: [1, 84], counts: [...counts, 'hepatitis_b_adult'] },
  ),
  muscle(
    ['pertussis', 'polio'],
    cvx('130', 'Diphtheria, tetanus toxoids and acellular pertussis vaccine, and poliovirus vaccine, inactivated'),
    0.7,
    on(2008, 9),
    { doses: [5, 5], ages: [48, 84], counts },
  ),
  skin(['mmr', 'varicella'], cvx('94', 'measles, mumps, rubella, and varicella virus vaccine'), 0.12, on(2005, 11), {
    doses: [1, 1],
    ages: [12, 156],
  }),
  skin(['mmr', 'varicella'], cvx('94', 'measles, mumps, rubella, and varicella virus vaccine'), 0.5, on(2005, 11), {
    doses: [2, 2],
    ages: [48, 156],
  }),
];

const MMR = cvx('03', 'measles, mumps and rubella virus vaccine');
const DTAP = cvx('20', 'diphtheria, tetanus toxoids and acellular pertussis vaccine');
const IPV = cvx('10', 'poliovirus vaccine, inactivated');
const OPV = cvx('02', 'trivalent poliovirus vaccine, live, oral');

const childhood: readonly VaccineProduct[] = [
  scratched(['smallpox'], cvx('75', 'vaccinia (smallpox) vaccine'), 1, on(1900, 1)),
  muscle(['pertussis'], cvx('01', 'diphtheria, tetanus toxoids and pertussis vaccine'), 1, on(1949, 1), {
    until: on(1997, 1),
    ages: INFANT,
    counts,
  }),
  muscle(['pertussis'], DTAP, 1, on(1997, 1), { ages: INFANT, counts }),
  muscle(['polio'], IPV, 1, on(1955, 4, 12), { until: on(1963, 6, 25), ages: CHILD }),
  mouth(['polio'], OPV, 1, on(1963, 6, 25), { until: on(1997, 1), ages: CHILD }),
  mouth(['polio'], OPV, 1, on(1997, 1), { until: on(2000, 1), ages: CHILD, doses: [3, 4] }),
  muscle(['polio'], IPV, 1, on(1997, 1), { until: on(2000, 1), ages: CHILD, doses: [1, 2] }),
  muscle(['polio'], IPV, 1, on(2000, 1), { ages: CHILD }),
  skin(['mmr'], cvx('05', 'measles virus vaccine'), 1, on(1963, 3, 21), { until: on(1971, 7) }),
  skin(['mmr'], MMR, 1, on(1971, 7), { counts: ['mumps', 'rubella'] }),
  skin(['mumps'], cvx('07', 'mumps virus vaccine'), 1, on(1967, 12, 28)),
  skin(['rubella'], cvx('06', 'rubella virus vaccine'), 1, on(1969, 6, 9)),
  muscle(['hib'], cvx('47', 'Haemophilus influenzae type b vaccine, HbOC conjugate'), 2, on(1990, 10), {
    until: on(2001, 1),
  }),
  // Its primary series has two doses, at 2 and 4 months, so of four doses it is only the booster.
  muscle(['hib'], cvx('49', 'Haemophilus influenzae type b vaccine, PRP-OMP conjugate'), 1, on(1990, 12), {
    doses: [4, 4],
  }),
  muscle(['hib'], cvx('48', 'Haemophilus influenzae type b vaccine, PRP-T conjugate'), 2, on(1993, 4)),
  muscle(['hepatitis_b'], cvx('08', 'hepatitis B vaccine, pediatric or pediatric/adolescent dosage'), 1, on(1989, 9), {
    ages: CHILD,
    counts: ['hepatitis_b_adult'],
  }),
  skin(['varicella'], cvx('21', 'varicella virus vaccine'), 1, on(1995, 5)),
  muscle(
    ['hepatitis_a'],
    cvx('83', 'hepatitis A vaccine, pediatric/adolescent dosage, 2 dose schedule'),
    1,
    on(1996, 4),
    { ages: CHILD, counts: ['hepatitis_a_adult'] },
  ),
  muscle(['pneumococcal'], cvx('100', 'pneumococcal conjugate vaccine, 7 valent'), 1, on(2000, 6), {
    until: on(2010, 4),
    ages: INFANT,
  }),
  muscle(['pneumococcal'], cvx('133', 'pneumococcal conjugate vaccine, 13 valent'), 1, on(2010, 4), {
    until: on(2023, 4),
    ages: INFANT,
  }),
  muscle(
    ['pneumococcal'],
    cvx(
      '215',
      'Pneumococcal conjugate vaccine 15-valent (PCV15), polysaccharide CRM197 conjugate, adjuvant, preservative free',
    ),
    1,
    on(2022, 10),
    { ages: INFANT },
  ),
  muscle(
    ['pneumococcal'],
    cvx(
      '216',
      'Pneumococcal conjugate vaccine 20-valent (PCV20), polysaccharide CRM197 conjugate, adjuvant, preservative free',
    ),
    2,
    on(2023, 10),
    { ages: INFANT },
  ),
  mouth(['rotavirus'], cvx('116', 'rotavirus, live, pentavalent vaccine'), 2, on(2006, 3)),
  mouth(['rotavirus'], cvx('119', 'rotavirus, live, monovalent vaccine'), 1, on(2008, 7), { completes: 2 }),
  muscle(['hpv'], cvx('62', 'human papilloma virus vaccine, quadrivalent'), 1, on(2006, 7), { until: on(2016, 1) }),
  muscle(['hpv'], cvx('165', 'Human Papillomavirus 9-valent vaccine'), 1, on(2015, 4)),
  muscle(
    ['meningococcal_acwy'],
    cvx('114', 'meningococcal polysaccharide (groups A, C, Y and W-135) diphtheria toxoid conjugate vaccine (MCV4P)'),
    2,
    on(2005, 3),
    { until: on(2022, 7) },
  ),
  muscle(
    ['meningococcal_acwy'],
    cvx('136', 'meningococcal oligosaccharide (groups A, C, Y and W-135) diphtheria toxoid conjugate vaccine (MCV4O)'),
    1,
    on(2010, 3),
  ),
  muscle(['meningococcal_b'], cvx('162', 'meningococcal B vaccine, fully recombinant'), 1, on(2015, 1)),
  muscle(['meningococcal_b'], cvx('163', 'meningococcal B vaccine, recombinant, OMV, adjuvanted'), 2, on(2015, 3)),
];

const TDAP = cvx('115', 'tetanus toxoid, reduced diphtheria toxoid, and acellular pertussis vaccine, adsorbed');
const TD = 'tetanus and diphtheria toxoids, adsorbed, preservative free, for adult use';

const adults: readonly VaccineProduct[] = [
  muscle(['td_adolescent'], cvx('09', `${TD} (2 Lf of tetanus toxoid and 2 Lf of diphtheria toxoid)`), 1, on(1955, 1), {
    counts,
  }),
  muscle(['tdap_adolescent'], TDAP, 1, on(2005, 7), { ages: CHILD, counts }),
  muscle(['tetanus'], cvx('09', `${TD} (2 Lf of tetanus toxoid and 2 Lf of diphtheria toxoid)`), 1, on(1955, 1), {
    until: on(2005, 1),
  }),
  muscle(['tetanus'], cvx('113', `${TD} (5 Lf of tetanus toxoid and 2 Lf of diphtheria toxoid)`), 1, on(2005, 1)),
  muscle(['tetanus'], TDAP, 3, on(2006, 1), { ages: ADULT, once: true }),
  muscle(['hepatitis_b_adult'], cvx('43', 'hepatitis B vaccine, adult dosage'), 1, on(1986, 8), { ages: ADULT }),
  muscle(['hepatitis_b_adult'], cvx('189', 'Hepatitis B vaccine (recombinant), CpG adjuvanted'), 0.6, on(2018, 3), {
    ages: ADULT,
    completes: 2,
  }),
  muscle(['hepatitis_a_adult'], cvx('52', 'hepatitis A vaccine, adult dosage'), 1, on(1995, 3), { ages: ADULT }),
  skin(['zoster_live'], cvx('121', 'zoster vaccine, live'), 1, on(2006, 6), { until: on(2018, 1) }),
  muscle(['zoster'], cvx('187', 'zoster vaccine recombinant'), 1, on(2017, 12)),
  muscle(['pneumococcal_adult'], cvx('133', 'pneumococcal conjugate vaccine, 13 valent'), 1, on(2014, 9), {
    until: on(2019, 12),
    ages: ADULT,
  }),
  muscle(
    ['pneumococcal_adult'],
    cvx(
      '216',
      'Pneumococcal conjugate vaccine 20-valent (PCV20), polysaccharide CRM197 conjugate, adjuvant, preservative free',
    ),
    1,
    on(2022, 2),
    { ages: ADULT, counts: ['pneumococcal_polysaccharide'] },
  ),
  muscle(['pneumococcal_polysaccharide'], cvx('33', 'pneumococcal polysaccharide vaccine, 23 valent'), 1, on(1983, 7)),
  muscle(
    ['rsv'],
    cvx('303', 'RSV, recombinant, protein subunit RSVpreF, adjuvant reconstituted, 0.5 mL, PF'),
    2,
    on(2023, 8),
  ),
  muscle(
    ['rsv'],
    cvx('305', 'RSV, bivalent, protein subunit RSVpreF, diluent reconstituted, 0.5 mL, PF'),
    1,
    on(2023, 8),
  ),
];

/** Of the COVID-19 vaccines for children under 5 (8 % took one) none is here. */
const covid: readonly VaccineProduct[] = [
  muscle(['covid_19'], cvx('208', 'COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose'), 3, on(2020, 12, 14), {
    ages: [144, 1560],
    until: on(2022, 9, 2),
  }),
  muscle(
    ['covid_19'],
    cvx('207', 'COVID-19, mRNA, LNP-S, PF, 100 mcg/0.5mL dose or 50 mcg/0.25mL dose'),
    2,
    on(2020, 12, 21),
    { ages: [216, 1560], until: on(2022, 9, 2) },
  ),
  muscle(['covid_19'], cvx('218', 'COVID-19, mRNA, LNP-S, PF, 10 mcg/0.2 mL dose, tris-sucrose'), 1, on(2021, 11, 3), {
    ages: [60, 144],
    until: on(2023, 4, 18),
  }),
  muscle(['covid_season'], cvx('300', 'COVID-19, mRNA, LNP-S, bivalent, PF, 30 mcg/0.3 mL dose'), 2, on(2022, 9, 2), {
    ages: [144, 1560],
    until: on(2023, 9, 12),
  }),
  muscle(
    ['covid_season'],
    cvx('229', 'COVID-19, mRNA, LNP-S, bivalent, PF, 50 mcg/0.5 mL or 25mcg/0.25 mL dose'),
    1,
    on(2022, 9, 2),
    { ages: [216, 1560], until: on(2023, 9, 12) },
  ),
  muscle(['covid_season'], cvx('309', 'COVID-19, mRNA, LNP-S, PF, tris-sucrose, 30 mcg/0.3 mL'), 2, on(2023, 9, 12), {
    ages: [144, 1560],
  }),
  muscle(['covid_season'], cvx('312', 'COVID-19, mRNA, LNP-S, PF, 50 mcg/0.5 mL'), 1, on(2023, 9, 12), {
    ages: [144, 1560],
  }),
  muscle(['covid_season'], cvx('310', 'COVID-19, mRNA, LNP-S, PF, tris-sucrose, 10 mcg/0.3 mL'), 1, on(2023, 9, 12), {
    ages: [60, 144],
  }),
];

const FLU = ['influenza'] as const;
const HIGH_DOSE = cvx('135', 'influenza, high dose seasonal, preservative-free');

const influenza: readonly VaccineProduct[] = [
  muscle(FLU, cvx('88', 'influenza virus vaccine, unspecified formulation'), 1, on(1945, 7), { until: on(2010, 7) }),
  muscle(FLU, cvx('141', 'Influenza, seasonal, injectable'), 2, on(2010, 7), { until: on(2013, 7) }),
  muscle(FLU, cvx('140', 'Influenza, seasonal, injectable, preservative free'), 2, on(2010, 7), {
    until: on(2013, 7),
  }),
  muscle(FLU, cvx('150', 'Influenza, injectable, quadrivalent, preservative free'), 3, on(2013, 7), {
    until: on(2024, 7),
  }),
  muscle(FLU, cvx('158', 'influenza, injectable, quadrivalent, contains preservative'), 1, on(2013, 7), {
    until: on(2024, 7),
  }),
  muscle(FLU, cvx('140', 'Influenza, seasonal, injectable, preservative free'), 3, on(2024, 7)),
  muscle(FLU, cvx('141', 'Influenza, seasonal, injectable'), 1, on(2024, 7)),
  nose(FLU, cvx('111', 'influenza virus vaccine, live, attenuated, for intranasal use'), 1, on(2003, 9), {
    until: on(2013, 7),
    ages: [60, 216],
  }),
  nose(FLU, cvx('149', 'influenza, live, intranasal, quadrivalent'), 1, on(2013, 7), {
    until: on(2016, 7),
    ages: [24, 216],
  }),
  nose(FLU, cvx('149', 'influenza, live, intranasal, quadrivalent'), 0.3, on(2018, 7), {
    until: on(2024, 7),
    ages: [24, 216],
  }),
  muscle(FLU, HIGH_DOSE, 6, on(2010, 7), { until: on(2020, 7), ages: [780, 1560] }),
  muscle(
    FLU,
    cvx('197', 'influenza, high-dose seasonal, quadrivalent, .7mL dose, preservative free'),
    12,
    on(2020, 7),
    {
      until: on(2024, 7),
      ages: [780, 1560],
    },
  ),
  muscle(FLU, HIGH_DOSE, 12, on(2024, 7), { ages: [780, 1560] }),
];

export const vaccines: readonly VaccineProduct[] = [...combinations, ...childhood, ...adults, ...covid, ...influenza];
