import type { Sex } from '../../record/index.ts';

/** Diagnoses that a note asks for, by their SNOMED CT codes. */
export const HYPERTENSION: ReadonlySet<string> = new Set(['59621000']);
export const PREGNANCY = '77386006';
const DIABETES: ReadonlySet<string> = new Set(['44054006', '714628002']);

/** Vital signs that a note compares, by their LOINC codes. */
export const BLOOD_PRESSURE = '85354-9';
export const PULSE = '8867-4';
export const TEMPERATURE = '8310-5';
export const WEIGHT = '29463-7';

/** A result that a doctor goes back to when it stands out, and what is said of it unless a problem of these codes tells it already. */
export interface Remark {
  /** It stands out from this value on; without a limit of its own, when it is outside its range. */
  readonly from?: number;
  /** Of an adult it stands out below this value; of children the low end of its range is taken. */
  readonly below?: Readonly<Record<Sex, number>>;
  readonly say?: string;
  readonly known?: ReadonlySet<string>;
}

/** By the LOINC code of the test, in the unit in which the library measures it. */
export const REMARKS: Readonly<Record<string, Remark>> = {
  '1558-6': { say: 'fasting glucose raised, diet and exercise advised', known: DIABETES },
  '4548-4': { say: 'HbA1c raised, diet and exercise advised', known: DIABETES },
  // mg/dL: high from here, borderline below (National Cholesterol Education Program, ATP III, 2001).
  '13457-7': { from: 160, say: 'LDL raised, diet advised', known: new Set(['55822004']) },
  // g/dL: anemia of adults (World Health Organization, 2011); in pregnancy the range is lower and is taken.
  '718-7': { below: { female: 12, male: 13 }, say: 'Hb low', known: new Set(['271737000', '87522002']) },
  '2823-3': {},
  '1742-6': {},
};

/** Blood pressure in mmHg, either part: raised (all guidelines), high normal (JNC 7, 2003; European Society of Cardiology, 2018). */
export const RAISED = { systolic: 140, diastolic: 90 } as const;
export const HIGH_NORMAL = { systolic: 130, diastolic: 85 } as const;

/** Beats a minute of an adult at rest: above it is tachycardia. */
export const TACHYCARDIA = 100;
/** Degrees Celsius: from here on a fast pulse needs no word. */
export const FEVER = 37.8;
/** Share of the body's weight, gained or lost in a year or so, that is spoken of (assumed). */
export const WEIGHT_CHANGE = 0.1;
