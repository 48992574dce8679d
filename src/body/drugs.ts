import { type Duration, WEEK } from '../base/index.ts';
import { PRODUCTS } from './products.ts';

/** One action of an agent at its standard dose. */
export interface DrugAction {
  readonly variable: string;
  /** Fraction of what exceeds `above` when given, else added in the variable's unit. */
  readonly shift: number;
  readonly above?: number;
  /** Time until the full effect. */
  readonly over: Duration;
}

export interface Agent {
  readonly family: string;
  /** As written on the label of one unit, in mg; 0 if the dose is fitted to the patient (insulin, injections). */
  readonly standard: number;
  readonly actions: readonly DrugAction[];
}

/** Trials last 4 weeks (median, Law 2003); a statin and HbA1c take 6 and 12 weeks. */
const [PRESSURE_WEEKS, LIPID_WEEKS, GLUCOSE_WEEKS, WEIGHT_WEEKS] = [4 * WEEK, 6 * WEEK, 12 * WEEK, 26 * WEEK];

/**
 * Falls at standard dose from 154/97 mm[Hg] in placebo-controlled trials; they grow by 1.0 and 1.1 for each 10 mm[Hg] of
 * pretreatment level, so are a fraction of what exceeds 63 and 47 (Law 2003, BMJ 326:1427, 354 trials, 40,000 treated).
 */
const [SYSTOLIC_FLOOR, DIASTOLIC_FLOOR] = [63, 47];
const pressure = (systolic: number, diastolic: number): readonly DrugAction[] => [
  {
    variable: 'systolic_blood_pressure',
    shift: -systolic / (154 - SYSTOLIC_FLOOR),
    above: SYSTOLIC_FLOOR,
    over: PRESSURE_WEEKS,
  },
  {
    variable: 'diastolic_blood_pressure',
    shift: -diastolic / (97 - DIASTOLIC_FLOOR),
    above: DIASTOLIC_FLOOR,
    over: PRESSURE_WEEKS,
  },
];
const slower = (beats: number): DrugAction => ({ variable: 'heart_rate', shift: -beats, over: WEEK });
/** Diuretics raise urate by 0.5 to 1 mg/dL, losartan and SGLT2 inhibitors lower it (recalled); thiazides raise calcium a little (recalled). */
const urate = (shift: number): DrugAction => ({ variable: 'urate', shift, over: PRESSURE_WEEKS });
/** Renin-angiotensin blockers lower hemoglobin by 0.2 to 0.3 g/dL (recalled), SGLT2 inhibitors raise hematocrit by 2 points (recalled). */
const redCells = (share: number): DrugAction => ({
  variable: 'red_blood_cells',
  shift: share,
  above: 0,
  over: GLUCOSE_WEEKS,
});
const potassium = (shift: number): DrugAction => ({ variable: 'potassium', shift, over: PRESSURE_WEEKS });

/** Potassium, sodium, heart rate: labs_vitals.yaml drug effects (recalled). */
const thiazide = [
  ...pressure(8.8, 4.4),
  potassium(-0.3),
  { variable: 'sodium', shift: -1, over: PRESSURE_WEEKS },
  urate(0.6),
  { variable: 'calcium', shift: 0.1, over: PRESSURE_WEEKS },
];
const betaBlocker = [...pressure(9.2, 6.7), slower(10)];
const aceInhibitor = [...pressure(8.5, 4.7), potassium(0.1), redCells(-0.015)];
const arb = [...pressure(10.3, 5.7), potassium(0.1), redCells(-0.015)];
const calciumBlocker = pressure(8.8, 5.9);

/** LDL reduction at the standard dose; triglycerides -15 %, HDL +5 % (Law 2003, BMJ 326:1423, 164 trials; the latter two recalled). */
const statin = (ldl: number): readonly DrugAction[] => [
  { variable: 'ldl_cholesterol', shift: -ldl, above: 0, over: LIPID_WEEKS },
  { variable: 'triglycerides', shift: -0.15, above: 0, over: LIPID_WEEKS },
  { variable: 'hdl_cholesterol', shift: 0.05, above: 0, over: LIPID_WEEKS },
];

/**
 * HbA1c falls in trials from about 8.3 %, that is 3 points above 5.3; larger falls from higher levels are the rule
 * (DeFronzo 2010, Diabet Med 27:309), so a fraction of the excess. Weight as a fraction of the BMI (90 kg).
 */
const GLUCOSE_FLOOR = 5.3;
const glycaemic = (points: number, kilograms = 0): readonly DrugAction[] => [
  { variable: 'hba1c', shift: -points / 3, above: GLUCOSE_FLOOR, over: GLUCOSE_WEEKS },
  ...(kilograms === 0 ? [] : [{ variable: 'body_mass_index', shift: kilograms / 90, above: 0, over: WEIGHT_WEEKS }]),
];

const agent = (family: string, standard: number, actions: readonly DrugAction[]): Agent => ({
  family,
  standard,
  actions,
});

/** By the name that stands in a product's display. */
export const AGENTS: Readonly<Record<string, Agent>> = {
  hydrochlorothiazide: agent('thiazide', 25, thiazide),
  chlorthalidone: agent('thiazide', 25, thiazide),
  lisinopril: agent('ace_inhibitor', 10, aceInhibitor),
  enalapril: agent('ace_inhibitor', 10, aceInhibitor),
  ramipril: agent('ace_inhibitor', 5, aceInhibitor),
  benazepril: agent('ace_inhibitor', 20, aceInhibitor),
  losartan: agent('arb', 50, [...arb, urate(-0.3)]),
  valsartan: agent('arb', 80, arb),
  olmesartan: agent('arb', 20, arb),
  amlodipine: agent('calcium_channel_blocker', 5, calciumBlocker),
  'metoprolol succinate': agent('beta_blocker', 100, betaBlocker),
  'metoprolol tartrate': agent('beta_blocker', 50, betaBlocker),
  atenolol: agent('beta_blocker', 50, betaBlocker),
  bisoprolol: agent('beta_blocker', 10, betaBlocker),
  carvedilol: agent('beta_blocker', 12.5, betaBlocker),
  // PATHWAY-2 (Williams 2015, Lancet 386:2059): 8.7 mm[Hg] systolic over placebo; diastolic and potassium recalled.
  spironolactone: agent('aldosterone_antagonist', 25, [...pressure(8.7, 4), potassium(0.3)]),
  // Loop diuretics 7.9/4.4 mm[Hg] (Musini 2015, Cochrane CD003825); potassium recalled.
  furosemide: agent('loop_diuretic', 40, [...pressure(7.9, 4.4), potassium(-0.3), urate(0.6)]),
  // No placebo-controlled trials good enough; as the mean of the others (assumed).
  hydralazine: agent('vasodilator', 50, pressure(9, 5.5)),
  clonidine: agent('central_agent', 0.1, [...pressure(9, 5.5), slower(5)]),
  atorvastatin: agent('statin', 20, statin(0.43)),
  rosuvastatin: agent('statin', 10, statin(0.43)),
  simvastatin: agent('statin', 20, statin(0.32)),
  pravastatin: agent('statin', 40, statin(0.29)),
  lovastatin: agent('statin', 40, statin(0.37)),
  // labs_vitals.yaml (recalled): another 20 % on top of a statin.
  ezetimibe: agent('cholesterol_absorption_inhibitor', 10, [
    { variable: 'ldl_cholesterol', shift: -0.19, above: 0, over: LIPID_WEEKS },
  ]),
  // Monotherapy against placebo: -1.12 points (Hirst 2012, Diabetes Care 35:446); about 1 kg (recalled). B12 -15 %
  // (labs_vitals.yaml, recalled).
  metformin: agent('biguanide', 500, [
    ...glycaemic(1.12, -1),
    { variable: 'vitamin_b12', shift: -0.15, above: 0, over: 2 * WEIGHT_WEEKS },
  ]),
  // -1.5 points (Hirst 2013, Diabetologia 56:973); about 2 kg more (recalled).
  glipizide: agent('sulfonylurea', 10, glycaemic(1.5, 2)),
  glimepiride: agent('sulfonylurea', 4, glycaemic(1.5, 2)),
  glyburide: agent('sulfonylurea', 5, glycaemic(1.5, 2)),
  // labs_vitals.yaml drug effects (recalled).
  sitagliptin: agent('dpp4_inhibitor', 100, glycaemic(0.7)),
  pioglitazone: agent('glitazone', 30, glycaemic(0.9, 2.5)),
  // -0.66 points, -1.8 kg, systolic -4.45 mm[Hg] (Vasilakou 2013, Ann Intern Med 159:262).
  empagliflozin: agent('sglt2_inhibitor', 10, [
    ...glycaemic(0.7, -1.8),
    ...pressure(4.45, 1.8),
    urate(-0.6),
    redCells(0.05),
  ]),
  dapagliflozin: agent('sglt2_inhibitor', 10, [
    ...glycaemic(0.7, -1.8),
    ...pressure(4.45, 1.8),
    urate(-0.6),
    redCells(0.05),
  ]),
  canagliflozin: agent('sglt2_inhibitor', 100, [
    ...glycaemic(0.7, -1.8),
    ...pressure(4.45, 1.8),
    urate(-0.6),
    redCells(0.05),
  ]),
  // GLP-1 agonists -2.9 kg (Vilsboll 2012, BMJ 344:d7771); HbA1c labs_vitals.yaml (recalled).
  liraglutide: agent('glp1_agonist', 0, glycaemic(1.1, -2.9)),
  dulaglutide: agent('glp1_agonist', 0, glycaemic(1.3, -2.9)),
  semaglutide: agent('glp1_agonist', 0, glycaemic(1.5, -4.5)),
  // Basal insulin -1.5 points (labs_vitals.yaml, recalled), about 2 kg more; mixed and rapid somewhat more (assumed).
  'insulin glargine': agent('basal_insulin', 0, glycaemic(1.5, 2)),
  'insulin isophane': agent('basal_insulin', 0, glycaemic(1.5, 2)),
  'insulin, regular': agent('rapid_insulin', 0, glycaemic(1.2, 2)),
  'insulin lispro': agent('rapid_insulin', 0, glycaemic(1.4, 2)),
};

interface Part {
  readonly agent: string;
  /** Of the standard dose. */
  readonly doses: number;
}

/** `amlodipine 5 MG / valsartan 160 MG Oral Tablet` to its agents with their doses. */
function partsOf(display: string): readonly Part[] {
  return display.split(' / ').flatMap((part) => {
    const name = Object.keys(AGENTS).find((candidate) => part.toLowerCase().includes(candidate));
    if (name === undefined) return [];
    const { standard } = AGENTS[name]!;
    const strength = /([\d.]+) MG\b(?!\/)/.exec(part.slice(part.toLowerCase().indexOf(name)));
    return [{ agent: name, doses: standard > 0 && strength ? Number(strength[1]) / standard : 1 }];
  });
}

/** By RxNorm code. */
export const PARTS: ReadonlyMap<string, readonly Part[]> = new Map(
  PRODUCTS.map(([code, display]) => [code, partsOf(display)]),
);
