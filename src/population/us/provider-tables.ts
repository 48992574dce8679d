import type { AddressForms } from '../pack.ts';
import type { ClassOfCare, ProviderTables } from '../provider-plan.ts';

const nucc = (code: string, display: string) => ({ system: 'nucc', code, display }) as const;

/**
 * Specialties by the names used in `staff`. Displays as in the Health Care Provider Taxonomy (NUCC): classification, or
 * specialization where there is one. The codes that do not end in 00000X were looked up in a copy of NUCC's own table.
 */
const specialties: ProviderTables['specialties'] = {
  family_medicine: nucc('207Q00000X', 'Family Medicine'),
  internal_medicine: nucc('207R00000X', 'Internal Medicine'),
  general_practice: nucc('208D00000X', 'General Practice'),
  pediatrics: nucc('208000000X', 'Pediatrics'),
  nurse_practitioner: nucc('363L00000X', 'Nurse Practitioner'),
  physician_assistant: nucc('363A00000X', 'Physician Assistant'),
  registered_nurse: nucc('163W00000X', 'Registered Nurse'),
  pharmacist: nucc('183500000X', 'Pharmacist'),
  emergency_medicine: nucc('207P00000X', 'Emergency Medicine'),
  hospitalist: nucc('208M00000X', 'Hospitalist'),
  surgery: nucc('208600000X', 'Surgery'),
  orthopaedic_surgery: nucc('207X00000X', 'Orthopaedic Surgery'),
  obstetrics_gynecology: nucc('207V00000X', 'Obstetrics & Gynecology'),
  anesthesiology: nucc('207L00000X', 'Anesthesiology'),
  urology: nucc('208800000X', 'Urology'),
  ophthalmology: nucc('207W00000X', 'Ophthalmology'),
  otolaryngology: nucc('207Y00000X', 'Otolaryngology'),
  dermatology: nucc('207N00000X', 'Dermatology'),
  rehabilitation: nucc('208100000X', 'Physical Medicine & Rehabilitation'),
  cardiology: nucc('207RC0000X', 'Cardiovascular Disease'),
  endocrinology: nucc('207RE0101X', 'Endocrinology, Diabetes & Metabolism'),
  gastroenterology: nucc('207RG0100X', 'Gastroenterology'),
  nephrology: nucc('207RN0300X', 'Nephrology'),
  pulmonology: nucc('207RP1001X', 'Pulmonary Disease'),
  oncology: nucc('207RX0202X', 'Medical Oncology'),
  neurology: nucc('2084N0400X', 'Neurology'),
  psychiatry: nucc('2084P0800X', 'Psychiatry'),
  radiology: nucc('2085R0202X', 'Diagnostic Radiology'),
};

const staff = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([specialty, count]) => ({ specialty, count }));

const primary: ClassOfCare = {
  kind: 'primary_care',
  adult: ['family_medicine', 'internal_medicine', 'nurse_practitioner'],
  child: ['pediatrics', 'family_medicine'],
};
const physician = ['emergency_medicine'];
/** Length of shifts assumed. */
const emergency: ClassOfCare = { kind: 'hospital', adult: physician, child: physician, shift: 8 };
const facility: ClassOfCare = { kind: 'nursing_facility', adult: ['general_practice'], child: ['general_practice'] };
const walkIn = ['general_practice', 'nurse_practitioner', 'physician_assistant'];

/** How many facilities a place has is assumed: a practice for about 6,000 people, a hospital for about 100,000. */
export const providerTables: ProviderTables = {
  beginnings: [
    'Alder',
    'Amber',
    'Ashen',
    'Birchen',
    'Bramble',
    'Brindle',
    'Calder',
    'Candle',
    'Cinder',
    'Clover',
    'Coral',
    'Corven',
    'Dapple',
    'Dunmar',
    'Ember',
    'Fallow',
    'Fennel',
    'Ferren',
    'Garnet',
    'Gorse',
    'Harrow',
    'Heather',
    'Hollin',
    'Indigo',
    'Juniper',
    'Kestrel',
    'Larken',
    'Linden',
    'Maren',
    'Marlow',
    'Nettle',
    'Orrin',
    'Pellan',
    'Quillen',
    'Rowan',
    'Saffron',
    'Sorrel',
    'Tamsin',
    'Thistle',
    'Umber',
    'Verrin',
    'Willet',
    'Wren',
    'Yarrow',
  ],
  ends: [
    'brae',
    'combe',
    'dell',
    'fold',
    'garth',
    'haven',
    'holt',
    'hythe',
    'lea',
    'mere',
    'moor',
    'reach',
    'rigg',
    'shaw',
    'stead',
    'thwaite',
    'vale',
    'wick',
    'wold',
    'worth',
  ],
  kinds: {
    primary_care: {
      names: ['{name} Family Medicine', '{name} Primary Care', '{name} Medical Group', '{name} Family Health'],
      per: 6_000,
      most: 40,
      smallestPlace: 0,
      staff: staff({ family_medicine: 2, internal_medicine: 2, pediatrics: 2, nurse_practitioner: 1 }),
    },
    hospital: {
      names: ['{name} Hospital', '{name} Medical Center', '{name} General Hospital', '{name} Regional Hospital'],
      per: 100_000,
      most: 8,
      smallestPlace: 20_000,
      staff: staff({
        emergency_medicine: 9,
        hospitalist: 5,
        surgery: 2,
        orthopaedic_surgery: 2,
        obstetrics_gynecology: 3,
        pediatrics: 2,
        cardiology: 2,
        endocrinology: 2,
        gastroenterology: 2,
        nephrology: 2,
        pulmonology: 2,
        oncology: 2,
        neurology: 2,
        psychiatry: 2,
        urology: 2,
        ophthalmology: 2,
        otolaryngology: 2,
        dermatology: 2,
        anesthesiology: 2,
        rehabilitation: 2,
        radiology: 2,
      }),
    },
    urgent_care: {
      names: ['{name} Urgent Care', '{name} Walk-In Clinic'],
      per: 40_000,
      most: 10,
      smallestPlace: 10_000,
      staff: staff({ general_practice: 1, nurse_practitioner: 2, physician_assistant: 2 }),
    },
    pharmacy: {
      names: ['{name} Pharmacy', '{name} Drugs'],
      per: 8_000,
      most: 20,
      smallestPlace: 0,
      staff: staff({ pharmacist: 2 }),
    },
    nursing_facility: {
      names: ['{name} Nursing Center', '{name} Care Home', '{name} Skilled Nursing'],
      per: 25_000,
      most: 10,
      smallestPlace: 8_000,
      staff: staff({ general_practice: 2, nurse_practitioner: 1, registered_nurse: 3 }),
    },
  },
  specialties,
  care: {
    wellness: primary,
    ambulatory: primary,
    outpatient: primary,
    virtual: primary,
    home: primary,
    urgent_care: { kind: 'urgent_care', adult: walkIn, child: walkIn, shift: 12 },
    emergency,
    inpatient: { kind: 'hospital', adult: ['hospitalist'], child: ['pediatrics'], shift: 24 },
    hospice: facility,
    nursing_facility: facility,
  },
  specialists: 'hospital',
  adultFrom: 18,
  tenure: 15,
};

const words = (text: string): string[] => text.split(', ');

/** Names that many towns share (recalled; weights fall with the place in the list, which is assumed). */
const streetNames = words(
  'Main, Park, Oak, Maple, Cedar, Pine, Elm, Washington, Lake, Hill, Walnut, Spring, Church, Ridge, River, Jackson, Lincoln, Highland, Franklin, Forest, Jefferson, Madison, Chestnut, Center, Cherry, Sunset, Meadow, Dogwood, Hickory, Willow, Mill, Valley, Prospect, Locust, Spruce, Adams, Monroe, School, Railroad, Birch, Pleasant, Union, Magnolia, Poplar, Grant, Fairview, Orchard, Garden, Liberty, Canal',
);
const streetTypes = words('Street, Avenue, Road, Drive, Lane, Court');

const streets = streetNames.flatMap((name, i) =>
  streetTypes.map((type, j) => ({ name: `${name} ${type}`, weight: 1 / (i + 4) / (j + 1) })),
);

export const addressForms: AddressForms = {
  streets: { names: streets.map(({ name }) => name), weights: streets.map(({ weight }) => weight) },
  line: '{number} {street}',
  lineWithUnit: '{number} {street} Apt {unit}',
  units: 0.25,
  highestNumber: 4_999,
};
