import type { ObservationEntry, ObservationValue } from '../../record/index.ts';
import type { Concept } from '../../terminology/index.ts';
import { plainText } from '../plain-text.ts';
import { drugName } from './drug.ts';

/** What clinicians write for a LOINC code. */
const SHORT: Readonly<Record<string, string>> = {
  '85354-9': 'BP',
  '8867-4': 'HR',
  '9279-1': 'RR',
  '8310-5': 'T',
  '59408-5': 'SpO2',
  '2708-6': 'SpO2',
  '8302-2': 'Ht',
  '29463-7': 'Wt',
  '39156-5': 'BMI',
  '59576-9': 'BMI %ile',
  '9843-4': 'HC',
  '8289-1': 'HC %ile',
  '77606-2': 'W/L %ile',
  // The answer says it all.
  '72166-2': '',
  '82810-3': '',
  '49051-6': 'gestation',
  '11948-7': 'FHR',
  '11977-6': 'para',
  '8601-7': 'ECG',
  '24619-9': 'wrist X-ray',
  '24541-5': 'ankle X-ray',
  '24762-7': 'hip X-ray',
  '30799-1': 'head CT',
  '36813-4': 'abdominal CT',
  '24558-9': 'abdominal ultrasound',
  '36643-5': 'chest X-ray',
  '62292-8': '25-OH vitamin D',
  '3016-3': 'TSH',
  '718-7': 'Hb',
  '777-3': 'platelets',
  '6690-2': 'WBC',
  '787-2': 'MCV',
  '789-8': 'RBC',
  '4544-3': 'Hct',
  '785-6': 'MCH',
  '786-4': 'MCHC',
  '788-0': 'RDW',
  '58410-2': 'CBC',
  '24323-8': 'CMP',
  '4548-4': 'HbA1c',
  '2345-7': 'glucose',
  '1558-6': 'fasting glucose',
  '1504-0': '1 h glucose (50 g)',
  '1501-6': '1 h glucose',
  '1514-9': '2 h glucose',
  '1530-5': '3 h glucose',
  '1742-6': 'ALT',
  '1920-8': 'AST',
  '1975-2': 'bilirubin',
  '89579-7': 'troponin',
  '10839-9': 'troponin',
  '10230-1': 'EF',
  '21198-7': 'hCG',
  '2039-6': 'CEA',
  '2857-1': 'PSA',
  '2132-9': 'B12',
  '5196-1': 'HBsAg',
  '20507-0': 'RPR',
  '25514-1': 'rubella IgG',
  '600-7': 'blood cultures',
  '72106-8': 'MMSE',
  '33728-7': 'largest diameter',
  '3094-0': 'BUN',
  '2160-0': 'Cr',
  '2951-2': 'Na',
  '2823-3': 'K',
  '2075-0': 'Cl',
  '2028-9': 'CO2',
  '17861-6': 'Ca',
  '98979-8': 'eGFR',
  '69405-9': 'eGFR',
  '2093-3': 'total chol',
  '2571-8': 'TG',
  '2085-9': 'HDL',
  '13457-7': 'LDL',
  '24321-2': 'BMP',
  '24331-1': 'lipids',
  '9318-7': 'urine ACR',
  '57905-2': 'FIT',
  '2335-8': 'stool guaiac',
  '18746-8': 'colonoscopy',
  '18751-8': 'EGD',
  '71491-5': 'R eye',
  '71490-7': 'L eye',
  '78012-2': 'rapid strep',
  '80382-5': 'flu A',
  '80383-3': 'flu B',
  '94500-6': 'SARS-CoV-2 PCR',
  '94558-4': 'SARS-CoV-2 antigen',
  '72607-5': 'GBS culture',
  '630-4': 'urine culture',
  '20454-5': 'urine protein',
  '2888-6': 'urine protein',
  '882-1': 'blood group',
  '33762-6': 'NT-proBNP',
  '10524-7': 'Pap',
  '21440-3': 'hrHPV',
  '26175-0': 'screening mammogram',
  '26346-7': 'diagnostic mammogram',
  '80948-3': 'femur DXA',
  '56888-1': 'HIV Ag/Ab',
  '7918-6': 'HIV Ab',
  '13955-0': 'HCV Ab',
  '11259-9': 'HCV RNA',
  '55758-7': 'PHQ-2',
  '44261-6': 'PHQ-9',
  '99046-5': 'EPDS',
  '5671-3': 'blood lead',
};

/** What they write for a SNOMED CT code whose name is a sentence, or in other words than theirs. */
const NAMES: Readonly<Record<string, string>> = {
  '54398005': 'viral URI',
  '235595009': 'GERD',
  '266919005': 'never smoked',
  '449868002': 'smokes daily',
  '260415000': 'negative',
  'LA18643-9': 'no retinopathy',
  'LA18644-7': 'mild retinopathy',
  '162673000': 'check-up',
  '185349003': 'check-up',
  '4525004': 'ED visit',
  '183452005': 'emergency admission',
  '59621000': 'hypertension',
  '371622005': 'raised BP reading',
  '44054006': 'type 2 diabetes',
  '46177005': 'ESRD',
  '363346000': 'cancer',
  '363351006': 'rectal cancer',
  '13645005': 'COPD',
  '239873007': 'knee osteoarthritis',
  '239872002': 'hip osteoarthritis',
  '307731004': 'rotator cuff injury',
  '82271004': 'head injury',
  '312608009': 'laceration',
  '275978004': 'colon cancer screening',
  '271807003': 'rash',
  '247472004': 'hives',
  '16001004': 'ear pain',
  '169826009': 'live birth',
  '275936005': 'not taken',
  '182897004': 'side effects',
  '401314000': 'NSTEMI',
  '14948001': 'acute otitis media',
  '840539006': 'COVID-19',
  '882784691000119100': 'COVID-19 pneumonia',
  '1151000175103': 'DASH diet',
  '373887005': 'NILM',
  '441087007': 'ASC-US on Pap',
  '62051000119105': 'LSIL on Pap',
  '62061000119107': 'HSIL on Pap',
  '285836003': 'CIN 1',
  '285838002': 'CIN 2',
  '23140002': 'LEEP',
  '397138000': 'BI-RADS 0',
  '397140005': 'BI-RADS 1, negative',
  '397141009': 'BI-RADS 2, benign',
  '397144001': 'BI-RADS 4, suspicious',
};

/** Findings as they are said of a person. */
const SAID: Readonly<Record<string, string>> = {
  '77386006': 'pregnant',
};

/** Names as notes have them, each worked out once. */
export class Words {
  readonly #names = new WeakMap<Concept, string>();
  readonly #tests = new WeakMap<Concept, string>();
  readonly #drugs = new WeakMap<Concept, string>();

  /** A name within a sentence. */
  name(concept: Concept): string {
    return remembered(this.#names, concept, (one) => NAMES[one.codings[0].code] ?? plainer(inner(plainText(one))));
  }

  test(concept: Concept): string {
    return remembered(this.#tests, concept, shortName);
  }

  drug(concept: Concept): string {
    return remembered(this.#drugs, concept, drugName);
  }
}

/** `past colon cancer` of `history of malignant neoplasm of colon`, `proteinuria` of `proteinuria due to type 2 diabetes mellitus`. */
const plainer = (name: string): string =>
  name
    .replace(/^history of /, 'past ')
    .replace('chronic kidney disease', 'CKD')
    .replace(/(?:primary )?malignant (?:neoplasm|tumor) of (?:female )?(\w+)$/, '$1 cancer')
    .replace(/ due to type 2 diabetes mellitus$/, '');

function remembered(known: WeakMap<Concept, string>, concept: Concept, make: (concept: Concept) => string): string {
  let name = known.get(concept);
  if (name === undefined) {
    name = make(concept);
    known.set(concept, name);
  }
  return name;
}

/** A test or finding in few words: the usual abbreviation, else the name without its axes. */
export function shortName(concept: Concept): string {
  const { code, system, display } = concept.codings[0];
  if (system !== 'loinc') return inner(plainText(concept));
  return SHORT[code] ?? inner(concept.text ?? display.replace(AXES, ''));
}

/** The property, system, method and the rest of a LOINC name. */
const AXES =
  / (?:\[(?:Mass|Moles|#|Presence|Ratio|Percentile|Volume|Units|Score|Time|Enzymatic|Identifier)|in |by |- ).*$/;

/** A name within a sentence: without its capital, unless that belongs to it (HIV, X-ray, Parkinson's disease, Dietary Approaches to …). */
export const inner = (name: string): string =>
  /^[A-Z][a-z]/.test(name) && !/^[A-Z][a-z]+(?:'s| [A-Z][a-z])/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

/** UCUM as it is written by hand: nothing where each laboratory of the country has the same unit. */
const UNIT: Readonly<Record<string, string>> = {
  '1': '',
  '/min': '',
  'mm[Hg]': '',
  Cel: ' C',
  '[degF]': ' F',
  '{score}': '',
  '{#}': '',
  'mL/min/{1.73_m2}': '',
  '%': '%',
  'kg/m2': '',
  'mg/dL': '',
  'g/dL': '',
  'mmol/L': '',
  '10*3/uL': '',
  '10*6/uL': '',
  fL: '',
  pg: '',
  'ng/L': '',
  'ng/mL': '',
  'pg/mL': '',
  'm[IU]/L': '',
  'mg/g{creat}': ' mg/g',
};

const unitText = (unit: string): string => UNIT[unit] ?? (unit === '' ? '' : ` ${unit.replace(/[[\]{}]/g, '')}`);

export function valueText(value: ObservationValue, words: Words): string {
  if ('number' in value) return `${value.comparator ?? ''}${value.number}${unitText(value.unit)}`;
  if ('concept' in value) return SAID[value.concept.codings[0].code] ?? words.name(value.concept);
  if ('text' in value) return value.text.replace(/\.$/, '');
  return value.flag ? 'yes' : 'no';
}

/** `BP 142/85`, `HbA1c 11.4% (H)`; vital signs without interpretation, as their resources. */
export function finding(entry: ObservationEntry, words: Words): string {
  const { concept, value, components, range, category } = entry;
  const name = words.test(concept);
  let text = value ? valueText(value, words) : '';
  if (components?.length) text += `${text === '' ? '' : ', '}${joined(components, words)}`;
  if (value && 'number' in value && range && category !== 'vital-signs') text += outside(value.number, range);
  return name === '' || text === '' ? name + text : `${name} ${text}`;
}

/** Measured more than once: `BP 107-132/62-82` of a pressure, `Wt 67 to 64.4 kg` of the others. */
export function courseOf(entries: readonly ObservationEntry[], words: Words): string {
  const [first, last] = [entries[0]!, entries.at(-1)!];
  const text = finding(last, words);
  if (entries.length === 1) return text;
  const name = words.test(first.concept);
  if (last.components?.length === 2) {
    const parts = [0, 1].map((at) => entries.flatMap(({ components }) => numberOf(components?.[at]?.value)));
    return `${name} ${parts.map((each) => `${Math.min(...each)}-${Math.max(...each)}`).join('/')}`;
  }
  const [from] = numberOf(first.value);
  const [to] = numberOf(last.value);
  return from === undefined || to === undefined || from === to ? text : text.replace(`${name} `, `${name} ${from} to `);
}

const numberOf = (value: ObservationValue | undefined): number[] => (value && 'number' in value ? [value.number] : []);

type Components = NonNullable<ObservationEntry['components']>;

/** Components are read together if all are bare numbers of one unit, as a blood pressure; else each by its name. */
function joined(components: Components, words: Words): string {
  const [first] = components;
  const unit = first && 'number' in first.value ? first.value.unit : undefined;
  const alike = components.every(({ value }) => 'number' in value && value.unit === unit);
  if (!alike)
    return listed(components.map(({ concept, value }) => `${words.test(concept)} ${valueText(value, words)}`));
  return components.map(({ value }) => ('number' in value ? value.number : '')).join('/') + unitText(unit ?? '');
}

function outside(number: number, { low, high }: NonNullable<ObservationEntry['range']>): string {
  if (low !== undefined && number < low) return ' (L)';
  return high !== undefined && number > high ? ' (H)' : '';
}

export const listed = (items: readonly string[]): string => items.join(', ');

/** A remark behind what it is on: ` (a, b)`, nothing of nothing. */
export const bracketed = (parts: readonly string[]): string => (parts.length === 0 ? '' : ` (${listed(parts)})`);
