import { dayOf, hashText, type Key, startOfDay, type Zone } from '../../src/base/index.ts';
import type { Address, CareSite, Coverage, Entry, Life, Organization, Person, Place } from '../../src/record/index.ts';

/** Eastern time since 2007. */
const EASTERN: Zone = {
  id: 'America/New_York',
  offset: -300,
  summer: [
    {
      from: 2007,
      to: 9999,
      start: { month: 3, week: 2, weekday: 0, hour: 2 },
      end: { month: 11, week: 1, weekday: 0, hour: 2 },
    },
  ],
};
const MOUNTAIN: Zone = { id: 'America/Phoenix', offset: -420, summer: [] };

/** Wall time. */
export const at = (date: string, hour = 9, minute = 0): number => {
  const [year, month, day] = date.split('-').map(Number);
  return startOfDay(dayOf(year!, month!, day!)) + hour * 3600 + minute * 60;
};

const boston: Place = {
  city: 'Boston',
  county: 'Suffolk County',
  state: 'MA',
  postalCode: '02118',
  country: 'US',
  latitude: 42.338,
  longitude: -71.071,
  zone: EASTERN,
};
const tucson: Place = {
  city: 'Tucson',
  county: 'Pima County',
  state: 'AZ',
  postalCode: '85719',
  country: 'US',
  latitude: 32.247,
  longitude: -110.949,
  zone: MOUNTAIN,
};

function site(kind: Organization['kind'], place: Place, key: string, npi: string): CareSite {
  const practitioner = {
    key: `${key}/1`,
    name: { use: 'official', family: 'Okafor', given: ['Miriam'], prefix: 'Dr.' },
    sex: 'female',
    specialty: { system: 'nucc', code: '207Q00000X', display: 'Family Medicine' },
    npi,
    organization: key,
  } as const;
  const organization: Organization = {
    key,
    name: `${place.city} ${kind === 'hospital' ? 'General Hospital' : kind === 'pharmacy' ? 'Pharmacy' : 'Family Practice'}`,
    kind,
    line: '12 Harbor Street',
    place,
    phone: '555-555-0142',
    practitioners: [practitioner],
  };
  return { organization, practitioner };
}

export const CLINIC = site('primary_care', boston, 'us/ma/boston/primary_care/1', '9000000015');
export const HOSPITAL = site('hospital', boston, 'us/ma/boston/hospital/1', '9000000023');
export const DESERT_CLINIC = site('primary_care', tucson, 'us/az/tucson/primary_care/1', '9000000031');

/** A pharmacy in each place. */
const PHARMACIES = [
  site('pharmacy', boston, 'us/ma/boston/pharmacy/1', '9000000049'),
  site('pharmacy', tucson, 'us/az/tucson/pharmacy/1', '9000000056'),
];

const MEDICARE = { key: 'us/payer/Medicare', name: 'Medicare', kind: 'medicare' } as const;
const INSURER = { key: 'us/payer/Alderfen', name: 'Alderfen Health Plan', kind: 'private' } as const;

/** Insured at work, on Medicare from the age of 65. */
export const COVERAGES: readonly Coverage[] = [
  { payer: INSURER, relationship: 'child', from: at('1958-04-17', 7), to: at('1977-04-17', 0) },
  { payer: INSURER, relationship: 'self', from: at('1977-04-17', 0), to: at('2023-04-17', 0) },
  { payer: MEDICARE, relationship: 'self', from: at('2023-04-17', 0) },
];

export const ROSTER: Key = hashText('fixture roster');
/** `by` of the fixtures counts these; their keys are those of the names. */
export const ORIGINS = Array.from({ length: 60 }, (_, i) => ({ key: hashText(`fixture state ${i}`) }));

const home = (line: string, place: Place, from: number): Address => ({ line, place, from });

/** A woman born in Boston, who moved to Arizona in 2019. */
export function person(index = 0, changes: Partial<Person> = {}): Person {
  const birthDay = dayOf(1958, 4, 17);
  const birth = startOfDay(birthDay) + 7 * 3600;
  return {
    index,
    attempt: 0,
    household: 0,
    sex: 'female',
    birth,
    birthDay,
    names: [
      { use: 'official', family: 'Whitcomb', given: ['Eleanor', 'Ruth'], prefix: 'Mrs.' },
      { use: 'maiden', family: 'Lindqvist', given: ['Eleanor', 'Ruth'] },
    ],
    race: 'white',
    ethnicity: 'nonhispanic',
    raceCoding: { system: 'cdcrec', code: '2106-3', display: 'White' },
    ethnicityCoding: { system: 'cdcrec', code: '2186-5', display: 'Not Hispanic or Latino' },
    language: 'en-US',
    phone: '555-555-0117',
    addresses: [home('48 Maple Avenue', boston, birth), home('9 Saguaro Way', tucson, at('2019-05-01', 0))],
    relatives: [],
    ...changes,
  };
}

/** What a fixture says of an entry; the record's own numbering is added. */
type Draft<E extends Entry> = E extends Entry ? Omit<E, 'id' | 'occurrence' | 'by'> & { by?: number } : never;

/** Builds a life entry by entry, numbering as the engine does. */
export class LifeDraft {
  readonly entries: Entry[] = [];
  readonly #person: Person;

  constructor(of: Person = person()) {
    this.#person = of;
  }

  add(draft: Draft<Entry>): number {
    const id = this.entries.length;
    const by = draft.by ?? 0;
    const occurrence = this.entries.filter((entry) => entry.by === by && entry.kind === draft.kind).length;
    this.entries.push({ ...draft, id, by, occurrence } as Entry);
    return id;
  }

  life(died?: number, attributes: Life['attributes'] = {}, truths: Life['truths'] = []): Life {
    return {
      person: this.#person,
      truths,
      entries: this.entries,
      attributes,
      coverages: COVERAGES,
      pharmacies: PHARMACIES.map(({ organization }, i) => ({
        from: this.#person.addresses[i]?.from ?? this.#person.birth,
        organization,
      })),
      ...(died === undefined ? {} : { died }),
    };
  }
}
