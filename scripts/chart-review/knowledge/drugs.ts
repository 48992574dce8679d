/** What is known of a drug by its ingredient. */
export interface Drug {
  /** Two drugs of one class are not given together. */
  readonly class?: string;
  /** SNOMED codes of what it is given for; any reason will do if absent. */
  readonly indications?: readonly string[];
  /** SNOMED or RxNorm codes of allergens of which it is one. */
  readonly allergens?: readonly string[];
  /** Keeps something from happening: given for no illness. */
  readonly prevents?: boolean;
  /** Youngest age in years at which it is given at all. */
  readonly youngest?: number;
}

const HYPERTENSION = '59621000';
const KIDNEY = [
  '90781000119102',
  '157141000119108',
  '431855005',
  '431856006',
  '433144002',
  '431857002',
  '433146000',
  '46177005',
];
const HEART = ['84114007', '53741008', '414545008', '22298006', '401314000', '399211009', '49436004', '194828000'];
const STROKE = ['432504007', '62914000'];
const DIABETES = ['44054006', '46635009', '11687002', '237599002', '127013003'];
/** Pregnancy and its high pressure. */
const OBSTETRIC = ['77386006', '48194001', '398254007', '199005000'];
const PRESSURE = [HYPERTENSION, '38341003', ...OBSTETRIC, ...KIDNEY, ...HEART, ...DIABETES];
const SUGAR = [...DIABETES, '714628002'];
/** Diagnoses of an infection of airways, ear, throat, skin or bladder; that many are viral is bad practice, not impossible. */
export const BACTERIAL = [
  '427898007',
  '38822007',
  '75498004',
  '14948001',
  '43878008',
  '385093006',
  '40055000',
  '68566005',
  '128045006',
  '363746003',
  '10509002',
  // Those that bring people into hospital.
  '91302008',
  '233604007',
  '45816000',
];
export const VIRAL = ['54398005', '195662009', '444814009', '6142004', '82272006'];
const LIPIDS = ['55822004', '302870006', ...DIABETES, ...KIDNEY, ...HEART, ...STROKE];
const CANCER = ['363406005', '363351006', '94381002'];
const MOOD = ['370143000', '36923009', '66344007', '197480006', '35489007', '48694002'];
const ALLERGIC = ['367498001', '241929008', '247472004', '40275004', '24079001', '418290006', '39579001'];
const OBSTRUCTED = ['13645005', '195967001'];
const AIRWAYS = [...BACTERIAL, ...VIRAL];
const PENICILLIN = ['373270004', '91936005'];

const antibiotic = (more: Partial<Drug> = {}): Drug => ({ indications: AIRWAYS, ...more });
const against = (indications: readonly string[], more: Partial<Drug> = {}): Drug => ({ indications, ...more });

/**
 * By ingredient as RxNorm's names write it. Classes, contraindicated ages and allergens after the FDA's labels; indications
 * are wider than labelled, so that a guideline's use off label is none of our faults.
 */
export const DRUGS: Readonly<Record<string, Drug>> = {
  lisinopril: against(PRESSURE, { class: 'renin-angiotensin blocker', allergens: ['29046'], youngest: 6 }),
  losartan: against(PRESSURE, { class: 'renin-angiotensin blocker', allergens: ['52175'], youngest: 6 }),
  valsartan: against(PRESSURE, { class: 'renin-angiotensin blocker', youngest: 1 }),
  amlodipine: against(PRESSURE, { class: 'dihydropyridine', youngest: 6 }),
  nifedipine: against(PRESSURE, { class: 'dihydropyridine' }),
  hydrochlorothiazide: against(PRESSURE, { class: 'thiazide' }),
  chlorthalidone: against(PRESSURE, { class: 'thiazide', youngest: 18 }),
  spironolactone: against(PRESSURE),
  furosemide: against(PRESSURE, { class: 'loop diuretic' }),
  diltiazem: against(PRESSURE),
  clopidogrel: against([...HEART, ...STROKE], { class: 'P2Y12 inhibitor', youngest: 18 }),
  ticagrelor: against([...HEART, ...STROKE], { class: 'P2Y12 inhibitor', youngest: 18 }),
  apixaban: against([...HEART, ...STROKE], { class: 'anticoagulant' }),
  warfarin: against([...HEART, ...STROKE], { class: 'anticoagulant' }),
  albuterol: against(OBSTRUCTED),
  fluticasone: against([...OBSTRUCTED, ...ALLERGIC], { youngest: 2 }),
  prednisone: against([...OBSTRUCTED, ...ALLERGIC]),
  olanzapine: against(['58214004', ...MOOD], { class: 'antipsychotic', youngest: 13 }),
  risperidone: against(['58214004', ...MOOD], { class: 'antipsychotic', youngest: 5 }),
  'alendronic acid': against(['359817006', '64859006'], { youngest: 18 }),
  pantoprazole: against(['74474003', '235595009'], { youngest: 5 }),
  carbidopa: against(['49049000']),
  levodopa: against(['49049000']),
  donepezil: against(['26929004', '52448006']),
  // As needed in the last days, whatever the illness.
  morphine: { youngest: 18 },
  lorazepam: { youngest: 18 },
  metoprolol: against(PRESSURE, { class: 'beta blocker' }),
  carvedilol: against(PRESSURE, { class: 'beta blocker' }),
  labetalol: against(PRESSURE, { class: 'beta blocker' }),
  atorvastatin: against(LIPIDS, { class: 'statin', youngest: 8 }),
  simvastatin: against(LIPIDS, { class: 'statin', youngest: 8 }),
  rosuvastatin: against(LIPIDS, { class: 'statin', youngest: 6 }),
  pravastatin: against(LIPIDS, { class: 'statin', youngest: 8 }),
  metformin: against(SUGAR, { allergens: ['6809'], youngest: 10 }),
  glipizide: against(SUGAR, { class: 'sulfonylurea', youngest: 18 }),
  glimepiride: against(SUGAR, { class: 'sulfonylurea', youngest: 18 }),
  sitagliptin: against(SUGAR, { class: 'incretin', youngest: 18 }),
  semaglutide: against([...SUGAR, '414916001', '162864005'], { class: 'incretin', youngest: 12 }),
  liraglutide: against([...SUGAR, '414916001', '162864005'], { class: 'incretin', youngest: 10 }),
  empagliflozin: against([...SUGAR, ...HEART, ...KIDNEY], { class: 'gliflozin', youngest: 10 }),
  pioglitazone: against(SUGAR, { youngest: 18 }),
  'insulin glargine': against(SUGAR, { class: 'long-acting insulin' }),
  // An older long-acting insulin; RxNorm writes it so.
  'insulin isophane': against(SUGAR, { class: 'long-acting insulin' }),
  'insulin lispro': against(SUGAR, { class: 'short-acting insulin' }),
  amoxicillin: antibiotic({ allergens: PENICILLIN }),
  'penicillin V': antibiotic({ allergens: PENICILLIN }),
  azithromycin: antibiotic({ allergens: ['4053', '18631'] }),
  cefdinir: antibiotic(),
  cephalexin: antibiotic(),
  doxycycline: antibiotic({ youngest: 8 }),
  levofloxacin: antibiotic({ youngest: 18 }),
  // Of the bladder and the prostate, the gut and complicated skin: no more for airways (FDA warning of 2016).
  ciprofloxacin: against(['68566005', '38822007', '49650001', '45816000', '9713002', '128045006'], { youngest: 18 }),
  sulfamethoxazole: antibiotic({ allergens: ['387406002'] }),
  oseltamivir: against(['6142004']),
  nirmatrelvir: against(['840539006'], { youngest: 12 }),
  benzonatate: against(AIRWAYS, { youngest: 10 }),
  codeine: { class: 'opioid', allergens: ['2670'], youngest: 12 },
  hydrocodone: { class: 'opioid', youngest: 6 },
  oxycodone: { class: 'opioid', youngest: 11 },
  tramadol: { class: 'opioid', youngest: 12 },
  ibuprofen: { class: 'anti-inflammatory', allergens: ['5640'] },
  naproxen: { class: 'anti-inflammatory' },
  acetaminophen: {},
  capecitabine: against(CANCER, { youngest: 18 }),
  oxaliplatin: against(CANCER, { youngest: 18 }),
  nitrofurantoin: against(['38822007', '68566005', '49650001']),
  hydrocortisone: {},
  meclizine: against(['404640003'], { youngest: 12 }),
  sertraline: against(MOOD, { class: 'serotonin reuptake inhibitor', youngest: 6 }),
  escitalopram: against(MOOD, { class: 'serotonin reuptake inhibitor', youngest: 7 }),
  diphenhydramine: against(ALLERGIC),
  cetirizine: against(ALLERGIC, { class: 'antihistamine' }),
  loratadine: against(ALLERGIC, { class: 'antihistamine', youngest: 2 }),
  cyclobenzaprine: { youngest: 15 },
  'ferrous sulfate': against(['271737000', '87522002', '27342004', '77386006']),
  aspirin: {},
  nicotine: against(['110483000', '56294008'], { youngest: 12 }),
  varenicline: against(['110483000', '56294008'], { youngest: 17 }),
  norethindrone: { youngest: 10, prevents: true },
  // Hives after a food: whoever reacts may react worse the next time (NIAID guidelines 2010).
  epinephrine: against(['39579001', '247472004', '91935009', '735029006', '735971005', '442571000124108', '3718001']),
};

const NAMES = Object.keys(DRUGS);

/** The ingredients, by the RxNorm name of a drug: `amoxicillin 875 MG / clavulanate 125 MG Oral Tablet` has one that we know. */
export function ingredientsOf(name: string): readonly string[] {
  const lower = name.toLowerCase();
  return NAMES.filter((ingredient) => lower.includes(ingredient.toLowerCase()));
}
