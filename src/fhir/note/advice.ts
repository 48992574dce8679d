import type { Background } from './background.ts';
import { growth, guidance } from './check-up.ts';
import { CUTS, DEPRESSION, INJURIES, NEWBORN_STAY, OBSTRUCTIVE_LUNGS } from './criteria.ts';
import { prenatalAdvice } from './prenatal.ts';
import { isVeryLow } from './recovery.ts';
import {
  isAtEyeDoctor,
  isBeforeSurgery,
  type Kind,
  kindOf,
  mammogramOf,
  reasonOf,
  stayAfter,
  subjects,
} from './subject.ts';
import { isTreatedFor } from './taken.ts';
import type { Visit } from './visit.ts';
import { inTurn } from './wording.ts';
import { tetanusAdvice } from './wound.ts';

const CANCER = 'pain, weight and appetite asked about';
const CLEAN_WOUND = 'wound kept clean and dry, back if red';
const LOW_MOOD = ['counseling, crisis line given', 'days planned, walking, crisis line known'];
const DEMENTIA = ['caregiver advised', 'stove and driving talked about'];

/** What is said at the door when nothing is prescribed, by the SNOMED code of the illness (assumed; what US self-care leaflets advise). */
const ADVICE: Readonly<Record<string, string | readonly string[]>> = {
  '54398005': ['fluids, rest, back if worse or fever', 'fluids, nose kept clear, back if worse'],
  '195662009': ['fluids, cool drinks, back if worse', 'soft food, fluids, back if it lasts a week'],
  '363746003': ['fluids, cool drinks, back if worse', 'soft food, fluids, back if it lasts a week'],
  '444814009': 'saline rinses, back if not better in 10 days',
  '14948001': 'pain relief, antibiotic if not better in 2 to 3 days',
  '10509002': 'fluids, cough may last 3 weeks',
  '6142004': 'fluids, rest, back if short of breath',
  '34014006': 'fluids, fever advice, back if it lasts 3 days',
  '111843007': 'oral rehydration, back if no urine or blood in stool',
  '21522001': 'light food, back if worse, fever or vomiting',
  '14760008': 'fiber, fluids',
  '235595009': 'late meals avoided, antacid as needed',
  '279039007': 'stay active, heat, back if weak or numb',
  '239873007': [
    'exercise, weight, acetaminophen as needed',
    'thigh exercises, knee sleeve, acetaminophen as needed',
    'ice after walking, exercises gone over',
  ],
  '239872002': [
    'exercise, acetaminophen as needed',
    'walking, cane on the other side, acetaminophen as needed',
    'stretching, orthopedist if nights get worse',
  ],
  '307731004': 'shoulder exercises',
  '125601008': 'ice, brace, exercises',
  '44465007': 'ice, elevation, bandage',
  '70704007': 'splint, ice',
  '40275004': 'irritant avoided, emollient',
  '24079001': 'emollient twice daily, short baths',
  '241929008': 'antihistamine, back at once if lips swell or short of breath',
  '367498001': 'pollen avoided, antihistamine as needed',
  '25064002': 'headache diary, acetaminophen as needed',
  '404640003': 'slow rising, fluids, back if weak or speech slurred',
  '29857009': 'no cardiac cause found, back if it returns',
  '82271004': 'watched at home for a day, back if vomiting or drowsy',
  '62106007': 'rest of head and body, stepwise return to sport',
  '197480006': ['counseling, sleep, less caffeine', 'breathing exercises, walking'],
  '36923009': LOW_MOOD,
  '66344007': LOW_MOOD,
  '35489007': LOW_MOOD,
  '840539006': 'isolation at home, back if short of breath',
  '714628002': 'weight, exercise, less sugar',
  '55822004': 'less saturated fat, exercise',
  '87522002': 'counted again in months',
  '271737000': 'counted again in months',
  '65966004': 'cast kept dry',
  '16114001': 'boot, crutches',
  '33737001': 'deep breaths, pain relief',
  '284549007': CLEAN_WOUND,
  '283371005': CLEAN_WOUND,
  '284551006': CLEAN_WOUND,
  '370247008': CLEAN_WOUND,
  '128045006': 'leg up, back if it spreads',
  '59621000': ['less salt, weight, exercise', 'home readings gone over', 'walking, less salt'],
  '84114007': ['weighed daily, less salt', 'weights of the month gone over', 'back if weight up 2 kg in 3 days'],
  '13645005': ['inhaler technique checked', 'plan for flare-ups gone over'],
  '62914000': ['911 if weak or speech slurred', 'exercises at home gone over'],
  '414545008': ['911 if chest pain', 'walks without chest pain'],
  '49436004': ['fast pulse and bleeding asked about', 'no doses missed, no bleeding'],
  '58214004': 'sleep, voices and side effects asked about',
  '49049000': 'falls and swallowing asked about',
  '19943007': 'no alcohol, less salt',
  '39579001': 'trigger avoided, 911 if short of breath',
  '271807003': 'drug avoided from now on',
  '427898007': 'dentist in days',
  '237630007': 'meals not skipped, sugar at hand',
  '43878008': 'fluids, back if not better in 3 days',
  '247472004': 'antihistamine as needed, back at once if short of breath',
  '128302006': 'no alcohol, treatment explained',
  '285838002': 'explained, back if bleeding or fever',
  '285836003': 'Pap and HPV again in a year',
  '19169002': 'back if heavy bleeding or fever',
  '312912001': 'next visit as planned',
  '1501000119109': 'next visit as planned',
  '44054006': ['feet looked at daily', 'walking after meals', 'meals and sweet drinks gone over'],
  // Of those who are not admitted.
  '401314000': 'comfort care, hospice asked',
  '230690007': 'comfort care, hospice asked',
  '433144002': 'NSAIDs avoided',
  '431857002': 'NSAIDs avoided',
  '64859006': 'calcium, vitamin D, exercise',
  '441087007': 'result explained',
  '62051000119105': 'result explained',
  '62061000119107': 'result explained',
  '397144001': 'biopsy explained',
  '52448006': DEMENTIA,
  '26929004': DEMENTIA,
  '93880001': CANCER,
  '363406005': CANCER,
  '254837009': CANCER,
  '399068003': CANCER,
  '363418001': CANCER,
  '363443007': CANCER,
  '93143009': CANCER,
  '428061005': CANCER,
  '363346000': CANCER,
  '363351006': CANCER,
  // Reasons that are no illness
  '275978004': 'next as the report says',
  '371622005': ['home readings kept', 'less salt, readings at home'],
  '46177005': ['potassium and fluids gone over', 'appetite and itching asked about'],
  '77386006': 'folic acid, no alcohol, back if bleeding',
  '201101007': 'cryotherapy offered, sun protection',
};

/** At visits without a reason. */
const BY_KIND: Readonly<Record<Kind, string>> = {
  after_birth: 'contraception and feeding discussed',
  gynecology: 'next screening when due',
};

/** At the eye doctor's. */
const EYES = ['glucose matters for the eyes told, back if sight drops', 'pictures gone over, back if sight drops'];

/** What is said when nothing is prescribed, ordered or stopped: an admission, a word for at home, guidance at a check-up. */
export function advice(visit: Visit, before?: Background): string {
  const { encounter } = visit;
  if (encounter.contact === true || visit.contents.death.length > 0) return '';
  if (encounter.type.codings[0].code === NEWBORN_STAY) return 'feeding, seen at the office in days';
  if (encounter.class === 'emergency' && stayAfter(visit)) return 'admit';
  if (encounter.class === 'wellness') return [growth(visit)?.advise, guidance(visit)].filter(Boolean).join('; ');
  if (isAtEyeDoctor(visit)) return inTurn(visit, EYES);
  if (isBeforeSurgery(visit)) return 'operation and its risks explained';
  const prenatal = prenatalAdvice(visit, before);
  if (prenatal !== '') return prenatal;
  const cause = reasonOf(visit);
  const isAgain = cause && cause.category !== 'problem_list' && !GOES_ON.has(cause.concept.codings[0].code);
  if (isAgain && visit.contents.condition.length === 0)
    return AT_OFFICE.has(encounter.class) ? again(cause.concept.codings[0].code, visit) : '';
  for (const { concept } of subjects(visit)) {
    const say = adviceOn(concept.codings[0].code, visit);
    if (say !== '') return [say, tetanusAdvice(visit)].filter(Boolean).join(', ');
  }
  const kind = kindOf(visit);
  return kind ? BY_KIND[kind] : adviceOn(encounter.reason?.codings[0].code ?? '', visit);
}

/** BI-RADS 1 and 2. */
const BENIGN: ReadonlySet<string> = new Set(['397140005', '397141009']);

function adviceOn(code: string, visit: Visit): string {
  const breasts = mammogramOf(visit)?.codings[0].code;
  if (breasts) return BENIGN.has(breasts) ? 'next mammogram when due' : 'biopsy explained';
  const say = ADVICE[code] ?? '';
  const one = typeof say === 'string' ? say : inTurn(visit, say);
  if (OBSTRUCTIVE_LUNGS.has(code) && !isTreatedFor(visit, OBSTRUCTIVE_LUNGS))
    return 'stairs, cough and smoke asked about';
  const isUntreated = DEPRESSION.has(code) && isVeryLow(visit) && !isTreatedFor(visit, DEPRESSION);
  return isUntreated ? `medication offered, not wanted yet, ${one}` : one;
}

const again = (code: string, visit: Visit): string =>
  (AGAIN[code] && inTurn(visit, AGAIN[code])) ??
  (CUTS.has(code)
    ? 'scar kept out of the sun'
    : INJURIES.has(code)
      ? 'back to usual activity in steps'
      : 'back if it returns');

/** At a visit after a stay or an illness. */
const AGAIN: Readonly<Record<string, readonly string[]>> = {
  '432504007': ['911 if weak or speech slurred'],
  '401314000': ['911 if chest pain'],
  '370143000': ['crisis line given'],
  '359817006': ['walking, no loose rugs'],
  '74474003': ['back at once with black stool'],
  '82271004': ['back if headache or vomiting'],
  '279039007': ['back exercises', 'walking, lifting gone over', 'back if it returns'],
};
/** Illnesses for which the same holds some weeks later. */
const GOES_ON: ReadonlySet<string> = new Set(['36923009', '66344007', '197480006', '65966004', '16114001', '33737001']);
const AT_OFFICE: ReadonlySet<string> = new Set(['ambulatory', 'urgent_care', 'virtual']);
