import type { Sex } from '../../record/index.ts';

/** Diagnoses that a note asks for, by their SNOMED CT codes. */
export const HYPERTENSION: ReadonlySet<string> = new Set(['59621000']);
export const PREGNANCY = '77386006';
export const TYPE_2: ReadonlySet<string> = new Set(['44054006']);
/** Found before a pregnancy or in it. */
export const DIABETES_IN_PREGNANCY: ReadonlySet<string> = new Set([...TYPE_2, '11687002']);
const DIABETES: ReadonlySet<string> = new Set([...DIABETES_IN_PREGNANCY, '714628002']);
const KIDNEY_DISEASE: ReadonlySet<string> = new Set(['433144002', '431857002', '433146000', '46177005']);
const HYPERLIPIDEMIA: ReadonlySet<string> = new Set(['55822004']);
const ALBUMIN_IN_URINE: ReadonlySet<string> = new Set(['90781000119102', '157141000119108']);
/** Coronary and cerebral arteries. */
const NARROW_ARTERIES: ReadonlySet<string> = new Set(['414545008', '62914000']);
export const FIBRILLATION: ReadonlySet<string> = new Set(['49436004']);
/** Where a high pressure that is known is spoken of too. */
export const HARMED_BY_PRESSURE: ReadonlySet<string> = new Set([
  ...NARROW_ARTERIES,
  ...TYPE_2,
  ...FIBRILLATION,
  '84114007',
]);
export const OBESITY: ReadonlySet<string> = new Set(['414916001']);
export const OBSTRUCTIVE_LUNGS: ReadonlySet<string> = new Set(['13645005']);
/** Problems that are named after the others where there are many. */
export const LESSER_PROBLEMS: ReadonlySet<string> = new Set([
  '239873007',
  '239872002',
  '55822004',
  '714628002',
  '414916001',
  '235595009',
  '110483000',
]);
/** A named influenza, and the tests that show it. */
export const INFLUENZA = '6142004';
export const INFLUENZA_TESTS: ReadonlySet<string> = new Set(['80382-5', '80383-3']);
/** The glucose tolerance test of three hours in a pregnancy: abnormal when two values are too high (Carpenter and Coustan, Am J Obstet Gynecol 144:768, 1982). */
export const TOLERANCE_TEST: ReadonlySet<string> = new Set(['1558-6', '1501-6', '1514-9', '1530-5']);
/** How a pregnancy ends in a hospital. */
export const BIRTH: ReadonlySet<string> = new Set(['169826009', '237364002']);
/** Found before a pregnancy or in it, pre-eclampsia too. */
export const HYPERTENSION_IN_PREGNANCY: ReadonlySet<string> = new Set([
  ...HYPERTENSION,
  '48194001',
  '199005000',
  '398254007',
  '46764007',
]);
/** What makes a pregnancy one that is watched more closely. */
export const PREGNANCY_RISKS: ReadonlySet<string> = new Set([
  ...DIABETES_IN_PREGNANCY,
  ...HYPERTENSION_IN_PREGNANCY,
  // Anemia.
  '27342004',
  '87522002',
  // Gestational diabetes of an earlier one.
  '472971004',
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

/** Smokes every day, of the smoking status. */
export const DAILY_SMOKER = '449868002';
export const TOBACCO_USE: ReadonlySet<string> = new Set(['110483000']);
export const SMOKING_ADVICE = '225323000';
export const DIZZINESS = '404640003';
export const HBA1C = '4548-4';

/** Vital signs that a note compares, by their LOINC codes. */
export const BLOOD_PRESSURE = '85354-9';
export const PULSE = '8867-4';
export const TEMPERATURE = '8310-5';
export const WEIGHT = '29463-7';
export const GESTATION = '49051-6';
/** The Patient Health Questionnaire of nine items, and the scale that takes its place after a birth. */
export const MOOD_SCORE = '44261-6';
export const EDINBURGH_SCALE = '99046-5';

/** What holds with a problem: it stands out from a value on, with why it is left so where no drug is changed (assumed). */
export interface Goal {
  readonly of: ReadonlySet<string>;
  readonly from: number;
  readonly say: string;
  readonly waiting: readonly string[];
  /** The name of the drug for it, and what is said of those who take none. */
  readonly drug?: RegExp;
  readonly without?: readonly string[];
}

/** A result that a doctor goes back to when it stands out, and what is said of it unless a problem of these codes tells it already. */
export interface Remark {
  /** It stands out from this value on; without a limit of its own, when it is outside its range. */
  readonly from?: number;
  /** Of an adult it stands out below this value; of children the low end of its range is taken. */
  readonly below?: Readonly<Record<Sex, number>>;
  /** Only this end of its range matters. */
  readonly end?: 'high' | 'low';
  readonly say?: string;
  /** Said when the result before it stood out too. */
  readonly again?: string;
  /** Said from there on in place of the rest. */
  readonly severe?: { readonly from: number; readonly say: string };
  readonly known?: ReadonlySet<string>;
  /** With one of these problems it stands out from another value on, and this is said: the first that the person has counts. */
  readonly goals?: readonly Goal[];
  /** Told by the illness for which it was measured at a hospital. */
  readonly acute?: true;
}

/** Said once of a visit, whichever of the results tells it. */
export const KIDNEYS = {
  say: 'kidney function low, NSAIDs to be avoided',
  again: 'kidney function low as before',
  known: KIDNEY_DISEASE,
};
const LDL_GOAL = {
  say: 'LDL above goal',
  waiting: ['diet gone over', 'missed doses asked about'],
  drug: /^\w+statin\b/,
  without: ['statin discussed', 'diet gone over'],
};
/** mL/min/1.73 m2: low from here on when it lasts three months (Kidney Disease Improving Global Outcomes, 2012 and 2024). */
const FILTRATION: Remark = { below: { female: 60, male: 60 }, ...KIDNEYS };

/** By the LOINC code of the test, in the unit in which the library measures it. */
export const REMARKS: Readonly<Record<string, Remark>> = {
  // mg/dL and %: in the range of diabetes from there on, named when it is found twice (American Diabetes Association).
  '1558-6': {
    say: 'fasting glucose raised, diet and exercise advised',
    severe: { from: 126, say: 'fasting glucose in the range of diabetes, to be confirmed' },
    known: DIABETES,
  },
  '4548-4': {
    say: 'HbA1c raised, diet and exercise advised',
    severe: { from: 6.5, say: 'HbA1c in the range of diabetes, to be confirmed' },
    known: DIABETES,
    // %: also of the old and ill the goal is below it (American Diabetes Association, Standards of Care 2024).
    goals: [
      {
        of: TYPE_2,
        from: 8,
        say: 'HbA1c above goal',
        waiting: ['treatment gone over', 'food and doses gone over'],
      },
    ],
  },
  // mg/dL, at any time of the day: seldom so high in the healthy (assumed); in an acute illness often.
  '2345-7': { from: 140, say: 'glucose raised, fasting test advised', known: DIABETES, acute: true },
  '1504-0': { end: 'high', say: 'glucose screen raised, three-hour test next', known: DIABETES },
  // mg/g of creatinine (Kidney Disease Improving Global Outcomes, 2012 and 2024).
  '9318-7': { from: 30, say: 'albumin in urine raised, watched', known: ALBUMIN_IN_URINE },
  // mg/dL: high from here, borderline below (National Cholesterol Education Program, ATP III, 2001).
  // The goals of those who are treated are of the same report: below 100 with narrow arteries, else below 130.
  '13457-7': {
    from: 160,
    say: 'LDL raised, diet advised',
    again: 'LDL raised as before',
    goals: [
      { of: NARROW_ARTERIES, from: 100, ...LDL_GOAL },
      { of: HYPERLIPIDEMIA, from: 130, ...LDL_GOAL },
    ],
  },
  // g/dL: anemia of adults (World Health Organization, 2011); in pregnancy the range is lower and is taken.
  '718-7': {
    below: { female: 12, male: 13 },
    say: 'Hb low',
    again: 'Hb low as before',
    known: new Set(['271737000', '87522002']),
  },
  '98979-8': FILTRATION,
  '69405-9': FILTRATION,
  '2160-0': { end: 'high', ...KIDNEYS },
  // mg/dL: high from here, borderline from 150 (ATP III, 2001).
  '2571-8': { from: 200, say: 'triglycerides raised, less sugar and alcohol advised', known: HYPERLIPIDEMIA },
  '1742-6': {
    end: 'high',
    say: 'ALT raised, alcohol and drugs asked',
    again: 'ALT raised as before, weight and alcohol discussed',
  },
  // Measured again before anybody is treated (American Thyroid Association, 2012).
  '3016-3': { say: 'TSH out of range, watched' },
  // ng/mL: deficient below 20, the low end of its range (Endocrine Society, 2011).
  '62292-8': { end: 'low', say: 'vitamin D low, 1,000 units a day advised' },
  // Thousands per uL: a little above the range is left unsaid (12, as of the criteria of systemic inflammation, ACCP/SCCM 1992).
  '6690-2': { from: 12, say: 'white cells raised, watched', acute: true },
  // mmol/L: a little above the range is left unsaid.
  '2951-2': { from: 147, say: 'Na high, drinking asked about', again: 'Na high as before', acute: true },
  // fL: of a microcytosis without anemia iron and the blood of the family are asked about (ranges of the body's count).
  '787-2': { end: 'low', say: 'MCV low, iron and family asked about' },
  '2823-3': {},
};

/** Blood pressure in mmHg, either part: raised (all guidelines), borderline (the upper half of the prehypertension of JNC 7, 2003). */
export const RAISED = { systolic: 140, diastolic: 90 } as const;
export const BORDERLINE = { systolic: 130, diastolic: 85 } as const;

/** Raised so far that it is spoken of whatever a visit is for (stage 2 of JNC 7, 2003). */
export const HIGH = { systolic: 160, diastolic: 100 } as const;
/** From 13 years on: hypertension of adolescents from here, elevated from 120 (American Academy of Pediatrics, 2017). */
export const RAISED_AT_13 = { systolic: 130, diastolic: 80 } as const;
export const ELEVATED_AT_13 = 120;

/** mmHg, systolic: low below it (the usual limit of hypotension). */
export const LOW = 90;

/** Beats a minute of an adult at rest: above it is tachycardia. */
export const TACHYCARDIA = 100;
/** Below it is a slow one that is asked about (bradycardia of the 2018 guideline of ACC, AHA and HRS: less than 50). */
export const BRADYCARDIA = 50;
/** Degrees Celsius: from here on a fast pulse needs no word. */
export const FEVER = 37.8;
/** kg/m2 of an adult: obesity from here on, for which counseling is offered (World Health Organization; US Preventive Services Task Force, 2018). */
export const OBESE_FROM = 30;
/** Share of the body's weight, gained or lost in a year or so, that is spoken of (assumed). */
export const WEIGHT_CHANGE = 0.1;
