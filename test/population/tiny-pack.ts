import { dayOf } from '../../src/base/index.ts';
import type { LocalePack, PlaceFacts } from '../../src/population/index.ts';

const coding = (code: string) => ({ system: 'cdcrec', code, display: code }) as const;
const nurse = { system: 'nucc', code: '163W00000X', display: 'Registered Nurse' } as const;

const place = (city: string, population: number): PlaceFacts => ({
  city,
  county: 'Coast',
  state: 'N',
  population,
  latitude: 60,
  longitude: population / 1000,
  zone: { id: 'Nowhere/Coast', offset: 60, summer: [] },
  postalCodes: ['AB-1'],
  phonePatterns: ['+00 5#'],
  groups: [1],
  income: [0.5, 0.5],
  education: [0.5, 0.5],
});

const facts = [place('Harbour', 9000), place('Hill', 1000)];
const one = { kind: 'hospital', adult: ['nurse'], child: ['nurse'] } as const;
const plan = {
  names: ['{name} House'],
  per: 4000,
  most: 3,
  smallestPlace: 5000,
  staff: [{ specialty: 'nurse', count: 2 }],
};
const flat = (n: number): number[] => Array<number>(n).fill(1 / n);

/** A country that is not: two towns, one group, two names. Shows that the code holds no facts of a real one. */
export const tinyPack: LocalePack = {
  id: 'nowhere',
  title: 'Nowhere',
  country: 'XX',
  sources: {},
  places: {
    size: 2,
    weights: () => facts.map(({ population }) => population),
    facts: (index) => facts[index]!,
    find: ({ city }) => facts.flatMap((f, i) => (city === undefined || f.city === city ? [i] : [])),
    states: () => [{ code: 'N', name: 'Nowhere' }],
    cities: () => facts.map(({ city }) => city),
  },
  pyramid: { female: flat(120), male: flat(120), source: 'invented' },
  births: { month: flat(12), weekday: flat(7), weekdayFrom: 0, hour: flat(24), hourFrom: 0, source: 'invented' },
  lifeTables: [],
  causesOfDeath: { ages: [0], causes: [], source: 'invented' },
  holidays: [],
  groups: [
    {
      id: 'all',
      ethnicity: 'nonhispanic',
      races: { other: 1 },
      names: 0,
      cohorts: [{ from: 0, factor: 1 }],
      languages: [{ tag: 'xx', name: 'nowhereish', share: 1, preferred: 1 }],
      source: 'invented',
    },
  ],
  raceCodings: {
    white: coding('1'),
    black: coding('2'),
    asian: coding('3'),
    native: coding('4'),
    hawaiian: coding('5'),
    other: coding('6'),
  },
  ethnicityCodings: { hispanic: coding('7'), nonhispanic: coding('8') },
  names: {
    first: (sex) => ({ names: sex === 'female' ? ['Una'] : ['Odo'], weights: [1] }),
    last: () => ({ names: ['Nemo'], weights: [1] }),
    middle: 0,
    sources: [],
  },
  addresses: {
    streets: { names: ['Quay'], weights: [1] },
    line: '{street} {number}',
    lineWithUnit: '',
    units: 0,
    highestNumber: 9,
  },
  moves: { rates: [{ age: 0, rate: 0 }], withinPlace: 1, withinState: 0, source: 'invented' },
  families: {
    motherAge: {
      means: [{ from: 1900, value: 28 }],
      sd: 5,
      rates: [
        { from: 15, value: 0 },
        { from: 28, value: 1 },
        { from: 45, value: 0 },
      ],
      ratesAt: 28,
    },
    husbandOlder: { middle: 1, scale: 1 },
    familySize: [0, 0, 1],
    fatherOnly: 0.1,
    neither: 0.1,
    atHome: { female: [{ from: 18, value: 0.1 }], male: [{ from: 18, value: 0.1 }] },
    partnered: { mothers: [{ from: 18, value: 0.8 }], others: [{ from: 18, value: 0.5 }] },
    sameSex: 0.1,
    married: [{ from: 18, value: 0.7 }],
    marriedParents: 0.7,
    union: { middle: 25, scale: 4 },
    bothParents: 0.9,
    withChild: 0.5,
    alone: [{ from: 18, value: 0.5 }],
    withFamily: 0.5,
    shared: [1, 1, 1],
    mixed: 0,
    husbandsName: 0.5,
    fathersName: 0.5,
    likeness: { body: 0.2, smoking: 0.2, delivery: 0.9 },
    history: [],
    marriage: {
      first: { female: { ever: 0.9, middle: 25, scale: 3 }, male: { ever: 0.9, middle: 25, scale: 3 } },
      earliest: 18,
      divorce: [{ from: 0, value: 0.01 }],
      again: { divorced: { female: 0.05, male: 0.05 }, widowed: { female: 0.05, male: 0.05 } },
      late: { from: 60, factor: 1 },
    },
    sources: [],
  },
  society: {
    education: ['some', 'more'],
    income: { edges: [0, 100], top: 200, currency: 'XXX', year: 2020 },
    poverty: { first: 50, further: 10 },
    householdSize: [1],
    hardships: {},
    insurance: {
      statuses: ['public'],
      uninsured: 'none',
      attribute: {},
      bands: [{ age: 0, shares: [1] }],
      settled: 0,
      parts: { income: 0, life: 0, work: 0 },
      spell: 1,
      disability: { shares: [], statuses: {}, correlation: 0 },
      since: {},
      dependents: { statuses: [], until: 0, longer: { until: 0, since: 0, share: 0 } },
    },
    smoking: {
      ever: [{ from: 0, female: 0, male: 1 }],
      startAge: { mean: 20, sd: 0.1 },
      quitRate: 0.1,
      correlation: 0,
    },
    alcoholic: { share: { female: 0, male: 0 }, startAge: { mean: 20, sd: 1 } },
    rhNegative: 0,
    orientation: { heterosexual: 1 },
    sources: [],
  },
  payers: { public: [[{ name: '{state} Plan', kind: 'medicaid' }]] },
  providers: {
    beginnings: ['Sea', 'Sun'],
    ends: ['view', 'rise'],
    kinds: { primary_care: plan, hospital: plan, urgent_care: plan, pharmacy: plan, nursing_facility: plan },
    specialties: { nurse },
    care: {
      wellness: one,
      ambulatory: one,
      outpatient: one,
      virtual: one,
      home: one,
      urgent_care: one,
      emergency: one,
      inpatient: one,
      hospice: one,
      nursing_facility: one,
    },
    specialists: 'hospital',
    adultFrom: 18,
    tenure: 15,
  },
};

export const ROSTER = dayOf(2026, 11, 22);
