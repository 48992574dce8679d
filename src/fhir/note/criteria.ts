import type { Sex } from '../../record/index.ts';

/** Diagnoses that a note asks for, by their SNOMED CT codes. */
export const HYPERTENSION: ReadonlySet<string> = new Set(['59621000']);
export const PREGNANCY = '77386006';
const DIABETES: ReadonlySet<string> = new Set(['44054006', '714628002']);
const KIDNEY_DISEASE: ReadonlySet<string> = new Set(['433144002', '431857002', '433146000', '46177005']);
const HYPERLIPIDEMIA: ReadonlySet<string> = new Set(['55822004']);
/** What makes a pregnancy one that is watched more closely: diabetes, hypertension, anemia, of pregnancy or before it. */
export const PREGNANCY_RISKS: ReadonlySet<string> = new Set([
  '11687002',
  '44054006',
  '48194001',
  '59621000',
  '199005000',
  '398254007',
  '46764007',
  '27342004',
  '87522002',
]);
export const DEPRESSION: ReadonlySet<string> = new Set(['36923009', '66344007', '35489007', '370143000']);
/** Broken limbs. */
export const FRACTURE: ReadonlySet<string> = new Set(['65966004', '16114001']);

/** Cuts of hand, forearm, foot and face. */
export const CUTS: ReadonlySet<string> = new Set(['284549007', '283371005', '284551006', '370247008']);
/** Cuts, sprains, breaks and blows to the head: none gives a fever. */
export const INJURIES: ReadonlySet<string> = new Set([
  ...CUTS,
  ...FRACTURE,
  '33737001',
  '44465007',
  '70704007',
  '125601008',
  '307731004',
  '82271004',
  '62106007',
]);
/** The type of a stay after one's own birth. */
export const NEWBORN_STAY = '447941000124106';

/** Vital signs that a note compares, by their LOINC codes. */
export const BLOOD_PRESSURE = '85354-9';
export const PULSE = '8867-4';
export const TEMPERATURE = '8310-5';
export const WEIGHT = '29463-7';
export const GESTATION = '49051-6';
/** The Patient Health Questionnaire of nine items, and the scale that takes its place after a birth. */
export const MOOD_SCORE = '44261-6';
export const EDINBURGH_SCALE = '99046-5';

/** A result that a doctor goes back to when it stands out, and what is said of it unless a problem of these codes tells it already. */
export interface Remark {
  /** It stands out from this value on; without a limit of its own, when it is outside its range. */
  readonly from?: number;
  /** Of an adult it stands out below this value; of children the low end of its range is taken. */
  readonly below?: Readonly<Record<Sex, number>>;
  /** Only this end of its range matters. */
  readonly end?: 'high' | 'low';
  readonly say?: string;
  readonly known?: ReadonlySet<string>;
}

/** Said once of a visit, whichever of the results tells it. */
const KIDNEYS = 'kidney function low, NSAIDs to be avoided';
/** mL/min/1.73 m2: low from here on when it lasts three months (Kidney Disease Improving Global Outcomes, 2012 and 2024). */
const FILTRATION: Remark = { below: { female: 60, male: 60 }, say: KIDNEYS, known: KIDNEY_DISEASE };

/** By the LOINC code of the test, in the unit in which the library measures it. */
export const REMARKS: Readonly<Record<string, Remark>> = {
  '1558-6': { say: 'fasting glucose raised, diet and exercise advised', known: DIABETES },
  '4548-4': { say: 'HbA1c raised, diet and exercise advised', known: DIABETES },
  // mg/dL: high from here, borderline below (National Cholesterol Education Program, ATP III, 2001).
  '13457-7': { from: 160, say: 'LDL raised, diet advised', known: HYPERLIPIDEMIA },
  // g/dL: anemia of adults (World Health Organization, 2011); in pregnancy the range is lower and is taken.
  '718-7': { below: { female: 12, male: 13 }, say: 'Hb low', known: new Set(['271737000', '87522002']) },
  '98979-8': FILTRATION,
  '69405-9': FILTRATION,
  '2160-0': { end: 'high', say: KIDNEYS, known: KIDNEY_DISEASE },
  // mg/dL: high from here, borderline from 150 (ATP III, 2001).
  '2571-8': { from: 200, say: 'triglycerides raised, less sugar and alcohol advised', known: HYPERLIPIDEMIA },
  '1742-6': { end: 'high', say: 'ALT raised, alcohol and drugs asked' },
  // Measured again before anybody is treated (American Thyroid Association, 2012).
  '3016-3': { say: 'TSH out of range, watched' },
  // ng/mL: deficient below 20, the low end of its range (Endocrine Society, 2011).
  '62292-8': { end: 'low', say: 'vitamin D low, 1,000 units a day advised' },
  // Thousands per uL: a little above the range is left unsaid (12, as of the criteria of systemic inflammation, ACCP/SCCM 1992).
  '6690-2': { from: 12, say: 'white cells raised, watched' },
  // fL: of a microcytosis without anemia iron and the blood of the family are asked about (ranges of the body's count).
  '787-2': { end: 'low', say: 'MCV low, iron and family asked about' },
  '2823-3': {},
};

/** Blood pressure in mmHg, either part: raised (all guidelines), borderline (the upper half of the prehypertension of JNC 7, 2003). */
export const RAISED = { systolic: 140, diastolic: 90 } as const;
export const BORDERLINE = { systolic: 130, diastolic: 85 } as const;

/** Beats a minute of an adult at rest: above it is tachycardia. */
export const TACHYCARDIA = 100;
/** Below it is a slow one that is asked about (bradycardia of the 2018 guideline of ACC, AHA and HRS: less than 50). */
export const BRADYCARDIA = 50;
/** Degrees Celsius: from here on a fast pulse needs no word. */
export const FEVER = 37.8;
/** Share of the body's weight, gained or lost in a year or so, that is spoken of (assumed). */
export const WEIGHT_CHANGE = 0.1;
