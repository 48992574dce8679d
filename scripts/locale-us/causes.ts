import type { Coding } from '../../src/terminology/index.ts';

/**
 * Under which SNOMED CT concepts the underlying causes of death are written. The rates are of groups of ICD-10 codes; how
 * a group is shared out among more telling concepts is recalled from national tables and rounded (`assumed`).
 */
export interface CauseShare {
  readonly coding: Coding;
  readonly parts: readonly {
    /** A cause of the file, or `remaining`. */
    readonly of: string;
    readonly share: (sex: 'female' | 'male', age: number) => number;
  }[];
}

/** Causes of the file that are used, with the names of their ratio of men to women. */
export const ratioNames: Readonly<Record<string, string>> = {
  'Diseases of heart': 'heart',
  'Malignant neoplasms': 'cancer',
  'Unintentional injuries': 'accidents',
  'Cerebrovascular diseases': 'stroke',
  'Chronic lower respiratory diseases': 'clrd',
  'Alzheimer disease': 'alzheimer',
  'Diabetes mellitus': 'diabetes',
  'Kidney disease': 'kidney',
  'Chronic liver disease': 'liver',
  Suicide: 'suicide',
  Homicide: 'homicide',
  'Influenza and pneumonia': 'flu_pneumonia',
  'Congenital anomalies': 'all',
};
export const plainCauses = Object.keys(ratioNames);

const snomed = (code: string, display: string): Coding => ({ system: 'snomed', code, display });
const cause = (
  code: string,
  display: string,
  of: string,
  share: (sex: 'female' | 'male', age: number) => number = () => 1,
): CauseShare => ({ coding: snomed(code, display), parts: [{ of, share }] });

const heart = 'Diseases of heart';
const cancer = 'Malignant neoplasms';
const injury = 'Unintentional injuries';
const from =
  (edge: number, share: number, before = 0) =>
  (_: string, age: number) =>
    age >= edge ? share : before;
const adult = (female: number, male: number) => (sex: 'female' | 'male', age: number) =>
  age >= 35 ? (sex === 'female' ? female : male) : 0;

/** The parts of a cause add up to 1 at every age for each sex (tested by the script). */
export const causeShares: readonly CauseShare[] = [
  cause('414545008', 'Ischemic heart disease (disorder)', heart, from(35, 0.55)),
  cause('84114007', 'Heart failure (disorder)', heart, (_, age) => (age >= 75 ? 0.3 : age >= 35 ? 0.15 : 0.3)),
  cause('95281009', 'Sudden cardiac death (disorder)', heart, (_, age) => (age >= 75 ? 0.15 : age >= 35 ? 0.3 : 0.7)),
  cause('93880001', 'Primary malignant neoplasm of lung (disorder)', cancer, adult(0.21, 0.21)),
  cause('363406005', 'Malignant neoplasm of colon (disorder)', cancer, adult(0.08, 0.09)),
  cause('254837009', 'Malignant neoplasm of breast (disorder)', cancer, adult(0.15, 0)),
  cause('399068003', 'Malignant tumor of prostate (disorder)', cancer, adult(0, 0.11)),
  cause('363418001', 'Malignant tumor of pancreas (disorder)', cancer, adult(0.08, 0.08)),
  cause('363443007', 'Malignant tumor of ovary (disorder)', cancer, adult(0.05, 0)),
  cause('93143009', 'Leukemia, disease (disorder)', cancer, (_, age) => (age >= 35 ? 0.04 : 0.3)),
  cause('428061005', 'Malignant neoplasm of brain (disorder)', cancer, (_, age) => (age >= 35 ? 0.03 : 0.3)),
  cause('363346000', 'Malignant neoplastic disease (disorder)', cancer, (sex, age) =>
    age >= 35 ? (sex === 'female' ? 0.36 : 0.44) : 0.4,
  ),
  cause('1149222004', 'Overdose (disorder)', injury, (_, age) => (age >= 65 ? 0.05 : age >= 15 ? 0.55 : 0.05)),
  cause('1912002', 'Fall (event)', injury, (_, age) => (age >= 75 ? 0.7 : age >= 65 ? 0.4 : 0.05)),
  cause('127295002', 'Traumatic brain injury (disorder)', injury, (_, age) =>
    age >= 75 ? 0.25 : age >= 65 ? 0.55 : age >= 15 ? 0.4 : 0.9,
  ),
  cause('230690007', 'Cerebrovascular accident (disorder)', 'Cerebrovascular diseases'),
  cause('13645005', 'Chronic obstructive lung disease', 'Chronic lower respiratory diseases'),
  cause('26929004', "Alzheimer's disease (disorder)", 'Alzheimer disease'),
  cause('44054006', 'Diabetes mellitus type 2 (disorder)', 'Diabetes mellitus'),
  cause('46177005', 'End-stage renal disease (disorder)', 'Kidney disease'),
  cause('19943007', 'Cirrhosis of liver (disorder)', 'Chronic liver disease'),
  cause('44301001', 'Suicide (event)', 'Suicide'),
  cause('283545005', 'Gunshot wound (disorder)', 'Homicide'),
  {
    coding: snomed('233604007', 'Pneumonia (disorder)'),
    parts: [
      { of: 'Influenza and pneumonia', share: () => 1 },
      { of: 'remaining', share: (_, age) => (age < 1 ? 0.1 : 0.15) },
    ],
  },
  {
    coding: snomed('276654001', 'Congenital malformation (disorder)'),
    parts: [
      { of: 'Congenital anomalies', share: () => 1 },
      { of: 'remaining', share: (_, age) => (age < 1 ? 0.35 : 0) },
    ],
  },
  cause('395507008', 'Premature infant (finding)', 'remaining', (_, age) => (age < 1 ? 0.4 : 0)),
  cause('91302008', 'Sepsis (disorder)', 'remaining', (_, age) => (age < 1 ? 0.15 : age >= 55 ? 0.35 : 0.85)),
  cause('49049000', "Parkinson's disease (disorder)", 'remaining', from(55, 0.2)),
  cause('52448006', 'Dementia (disorder)', 'remaining', from(55, 0.3)),
];
