import { completedMonths, completedYears, dayAt } from '../../base/index.ts';
import type { EncounterClass, EntryId } from '../../record/index.ts';
import { FIBRILLATION, OBSTRUCTIVE_LUNGS } from './criteria.ts';
import { hasProblem } from './noticed.ts';
import { mood, recovery } from './recovery.ts';
import { isAtOrthopedist, isBeforeSurgery, type Kind, kindOf, stayAfter, subjects } from './subject.ts';
import { causeOf, type Visit } from './visit.ts';
import { inTurn, wordedInTurn } from './wording.ts';

/** Where somebody is looked at by one doctor. */
const LOOKED_AT: ReadonlySet<EncounterClass> = new Set(['wellness', 'ambulatory', 'urgent_care', 'emergency']);

const LOW_MOOD = ['flat affect, no thoughts of suicide', 'sad, slow, no thoughts of suicide'];
const DEMENTIA = ['friendly, does not know the date, repeats questions', 'searches for words, walks steadily'];
const CUT = ['clean wound, tendons and sensation intact'];
/** What is seen, heard and felt in an illness, in a few wordings, by the SNOMED code of the diagnosis (assumed). */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  // Ears, throat, nose
  '14948001': ['R TM red and bulging', 'L TM red and bulging', 'TM dull and red, no drainage'],
  '43878008': ['tonsils red with exudate, tender neck nodes', 'tonsils swollen with exudate'],
  '195662009': ['pharynx red, no exudate', 'pharynx red, lungs clear'],
  '363746003': ['pharynx red, tonsils somewhat swollen', 'pharynx red'],
  '54398005': [
    'nose congested, lungs clear',
    'nasal mucosa swollen, TMs clear, lungs clear',
    'runny nose, lungs clear',
    'nose congested, pharynx red, TMs clear, lungs clear',
    'clear nasal discharge, no retractions, lungs clear',
  ],
  '75498004': ['maxillary sinus tender, purulent nasal discharge', 'sinuses tender, lungs clear'],
  '444814009': ['nasal mucosa swollen, sinuses not tender', 'nose congested, clear discharge'],
  '367498001': ['nasal mucosa pale, eyes watery', 'pale swollen turbinates'],
  // Chest
  '10509002': ['scattered rhonchi, no crackles', 'coarse breath sounds, no crackles', 'rhonchi that clear with cough'],
  '6142004': ['looks tired, pharynx red, lungs clear', 'lungs clear, neck supple'],
  '385093006': ['crackles at the R base', 'crackles at the L base', 'decreased breath sounds and crackles on the R'],
  // Skin
  '128045006': ['warm tender redness, no fluctuance', 'redness and swelling, no abscess'],
  '40275004': ['itchy red papules, no pus', 'red scaly patch'],
  '24079001': ['dry scaly patches in the flexures', 'excoriated dry skin, no pus'],
  '241929008': ['scattered hives, no stridor, no wheeze', 'hives on the trunk, lungs clear'],
  '201101007': ['rough scaly spots on sun-exposed skin'],
  // Back, joints, injuries
  '239873007': [
    'crepitus, no effusion, no warmth',
    'small effusion, flexion limited',
    'medial joint line tender, ligaments stable',
    'crepitus at both knees, thigh muscles thin',
  ],
  '239872002': [
    'internal rotation of the hip limited and painful',
    'groin pain at rotation, gait with a limp',
    'hip stiff, abduction limited',
  ],
  '307731004': ['abduction weak and painful', 'painful arc, passive motion full'],
  '70704007': ['wrist swollen, no snuffbox tenderness'],
  '125601008': ['knee swollen, ligaments stable', 'joint line tender, no locking'],
  '284549007': CUT,
  '283371005': ['clean wound, pulses and sensation intact'],
  '370247008': ['clean wound, no bony step'],
  '82271004': ['alert, pupils equal, no vomiting'],
  // Head, mind
  '25064002': ['neck supple, fundi sharp, no focal deficit', 'no focal deficit, sinuses not tender'],
  '404640003': ['no nystagmus, gait steady', 'no focal deficit, heart regular'],
  '197480006': ['tense, no tremor, heart regular', 'anxious, thoughts ordered'],
  '36923009': LOW_MOOD,
  // Fever of children
  '34014006': ['looks well, neck supple, TMs clear, lungs clear', 'well hydrated, neck supple, no rash'],
  '284551006': CUT,
  '62106007': ['alert, oriented, balance unsteady, pupils equal'],
  '65966004': ['forearm swollen and tender, pulses and sensation intact'],
  '16114001': ['lateral malleolus tender, foot warm, sensation intact'],
  '33737001': ['chest wall tender at one rib, breath sounds equal'],
  '66344007': LOW_MOOD,
  '35489007': ['sad, no thoughts of suicide', 'sad and tired, no thoughts of suicide'],
  '427898007': ['gum red and tender at one tooth, no swelling of the face'],
  // Heart, lungs, nerves, at the office
  '84114007': ['lungs clear, trace edema', 'no edema, neck veins flat', 'heart regular, trace edema'],
  '49436004': ['irregular pulse, lungs clear', 'irregular pulse, no edema'],
  '414545008': ['heart regular, lungs clear', 'no murmur, no edema'],
  '13645005': ['breath sounds distant, no wheeze', 'long expiration, few wheezes', 'no wheezes today, no edema'],
  '62914000': ['speech clear, gait steady', 'no new deficit, carotids without bruit'],
  '49049000': ['rest tremor, gait slow with short steps', 'tremor of one hand, turns in steps'],
  '26929004': DEMENTIA,
  '52448006': DEMENTIA,
  '44054006': [
    'feet warm, pulses and monofilament felt',
    'feet without ulcers',
    'no edema, foot pulses felt',
    'heart regular, feet warm',
  ],
  '58214004': ['calm, answers briefly, no thoughts of suicide', 'neat, no voices, no tremor'],
  '371622005': ['heart regular, lungs clear', 'no murmur, no edema'],
  '80394007': ['abdomen soft, mucosa moist'],
  '840539006': ['looks tired, throat red, lungs clear'],
  '271737000': ['conjunctivae pale, spleen not felt', 'no murmur, abdomen soft'],
  '39579001': ['hives, lips swollen, wheezes'],
  '64859006': ['spine not tender, posture somewhat bent'],
  '254837009': ['no new lump, no armpit nodes'],
  '363351006': ['abdomen soft, liver not felt'],
  '363406005': ['abdomen soft, liver not felt'],
  '46177005': ['trace edema, lungs clear', 'no rub, lungs clear'],
  '363346000': ['thin, no nodes felt, abdomen soft'],
  '19169002': ['abdomen soft, little bleeding'],
  // Complaints that get no name
  '267038008': ['both ankles swollen and pitting, calves not tender, lungs clear'],
  '49727002': ['lungs clear, throat not red'],
  '271807003': ['fine red rash, no blisters, lips not swollen'],
  '84229001': ['looks tired, heart and lungs clear'],
  // Heart
  '29857009': ['heart regular, lungs clear, no leg swelling', 'chest wall tender, lungs clear'],
  '59621000': [
    'heart regular, no edema',
    'no murmur, no edema',
    'heart regular, lungs clear',
    'no bruit, pulses equal',
  ],
  '279039007': ['lumbar muscles tender, straight leg raise negative', 'no weakness, reflexes equal'],
  '44465007': ['lateral ankle swollen and tender, bears weight', 'ankle swollen, no bony tenderness'],
  // Belly, bladder
  '21522001': ['abdomen soft, no rebound', 'abdomen soft, mild tenderness, no guarding'],
  '14760008': ['abdomen soft, stool palpable'],
  '235595009': ['epigastrium mildly tender, no mass'],
  '68566005': ['no flank tenderness'],
  '38822007': ['suprapubic tenderness, no flank tenderness', 'no flank tenderness'],
  '111843007': ['abdomen soft, mucosa moist', 'abdomen soft, bowel sounds active'],
};

/** At the door of a hospital, of those who are admitted. */
const ADMITTED: Readonly<Record<string, readonly string[]>> = {
  '91302008': ['looks ill, skin flushed, capillary refill slow', 'drowsy, skin warm, no stiff neck'],
  '84114007': ['crackles at both bases, edema to the knees', 'neck veins full, crackles, ankle edema'],
  '233604007': ['crackles and dull sound at one base'],
  '13645005': [
    'wheezes on both sides, uses accessory muscles',
    'long expiration with wheezes, speaks in short sentences',
  ],
  '401314000': ['pale and sweating, heart regular, lungs clear', 'heart regular, chest wall not tender'],
  '49436004': ['fast irregular pulse, lungs clear'],
  '14669001': ['dry mucosa, no edema, bladder not full'],
  '432504007': ['face and arm weak on one side, speech slurred'],
  '230690007': ['right side does not move, no speech, eyes to the left'],
  '127295002': ['opens no eyes, pupils unequal'],
  '840539006': ['looks ill, crackles at both bases'],
  '128045006': ['warm tender redness that spreads above the ankle'],
  '45816000': ['flank tender to percussion'],
  '370143000': ['low, hopeless, thoughts of suicide without a plan'],
  '58214004': ['hears voices, thoughts disordered'],
  '65275009': ['right upper belly tender, Murphy sign'],
  '74400008': ['right lower belly tender with guarding'],
  '359817006': ['leg short and turned out, foot pulses felt'],
  '74474003': ['black stool on rectal examination, abdomen soft'],
};

/** On the day on which people leave a ward. */
const LEAVING: Readonly<Record<string, string>> = {
  '91302008': 'no fever, eats, walks',
  '84114007': 'lungs clear, less edema',
  '233604007': 'breathes easily, crackles fewer',
  '13645005': 'few wheezes, walks without a rest',
  '401314000': 'no chest pain, puncture site dry',
  '49436004': 'pulse controlled, no dyspnea',
  '14669001': 'drinks, urine clear',
  '432504007': 'speech better, one arm weak',
  '128045006': 'less red',
  '45816000': 'no flank tenderness',
  '370143000': 'no thoughts of suicide, plan for crises',
  '65275009': 'wounds dry, eats',
  '74400008': 'wounds dry, eats',
  '359817006': 'wound dry, some steps with a walker',
  '239873007': 'wound dry, knee bends, walks with a walker',
  '239872002': 'wound dry, walks with a walker',
  '74474003': 'stool brown, abdomen soft',
  '169826009': 'womb firm, little bleeding, walks',
  '237364002': 'womb firm, grieving',
  '21243004': 'pink, good tone, hips stable, stool passed',
};

/** Weeks after what brought them to a hospital. */
const AFTERWARDS: Readonly<Record<string, readonly string[]>> = {
  '401314000': ['no chest pain, heart regular, no edema', 'puncture site healed, lungs clear, no edema'],
  '432504007': ['speech clear, one arm still weak', 'gait slow, no new deficit'],
  '359817006': ['wound dry, walks with a walker'],
  '370143000': ['mood brighter, no thoughts of suicide', 'still low, no thoughts of suicide'],
  '74474003': ['no more black stool, abdomen soft'],
};

/** An orthopedist sees worn joints again once they have been replaced. */
const AFTER_JOINT: ReadonlySet<string> = new Set(['239873007', '239872002']);
const NEW_JOINT = ['wound dry, staples in, walks with a walker', 'wound healing, calf not tender, walks with a cane'];

/** Spots that do not go by themselves. */
const LASTING: ReadonlySet<string> = new Set(['201101007']);

/** By the kind of visit, where it has no reason: after a birth, at the gynecologist's. */
const BY_KIND: Readonly<Record<Kind, readonly string[]>> = {
  after_birth: ['womb firm and small, little bleeding, breasts soft', 'womb not felt above the pubis, no bleeding'],
  gynecology: ['cervix smooth, breasts without a lump', 'vulva, vagina and cervix normal'],
};

/** Of check-ups, from an age in years on (assumed). */
const CHECK_UPS: readonly { readonly from: number; readonly signs: readonly string[] }[] = [
  {
    from: 0,
    signs: [
      'fontanelle flat, red reflex, no murmur, hips stable',
      'red reflex, no murmur, hips stable',
      'fontanelle soft, femoral pulses felt, hips stable, skin clear',
    ],
  },
  {
    from: 1,
    signs: [
      'no murmur, lungs clear, abdomen soft',
      'TMs clear, no murmur, abdomen soft, gait for age',
      'red reflex, teeth clean, no murmur, abdomen soft',
      'no murmur, hips and legs straight',
    ],
  },
  {
    from: 6,
    signs: [
      'no murmur, lungs clear, spine straight',
      'no murmur, abdomen soft, skin clear',
      'TMs and throat clear, no murmur, abdomen soft',
      'heart regular, gait and joints normal',
    ],
  },
  {
    from: 18,
    signs: [
      'lungs clear, abdomen soft',
      'heart regular, no neck nodes',
      'thyroid not large, lungs clear',
      'no murmur, abdomen soft',
      'lungs clear, no edema',
    ],
  },
];

/** Lasting illnesses of adults that are seen or heard every time: COPD, atrial fibrillation, Parkinson's disease. */
const HEARD = ['13645005', '49436004', '49049000'];

/** What parents' questionnaires show in most, in months of age (American Academy of Pediatrics, 2020: development at 9, 18 and 30, autism at 18 and 24). */
const SCREENED: readonly { readonly from: number; readonly to: number; readonly say: string }[] = [
  { from: 9, to: 10, say: 'development screened: on track' },
  { from: 18, to: 20, say: 'development on track, autism checklist low risk' },
  { from: 24, to: 25, say: 'autism checklist low risk' },
  { from: 30, to: 32, say: 'development screened: on track' },
];

/** What is always heard in a lasting illness, in place of what is written of others. */
const ALWAYS: readonly { readonly of: ReadonlySet<string>; readonly not: string; readonly but: string }[] = [
  { of: FIBRILLATION, not: 'heart regular', but: 'irregular pulse' },
  { of: OBSTRUCTIVE_LUNGS, not: 'lungs clear', but: 'breath sounds distant' },
];

/** What the doctor found with eyes, ears and hands: nothing of stays, and of visits without a known picture. */
export function signs(visit: Visit): string[] {
  const known = ALWAYS.filter(({ of }) => hasProblem(visit, of));
  return lookedAt(visit).map((text) => known.reduce((all, { not, but }) => all.replace(not, but), text));
}

function lookedAt(visit: Visit): string[] {
  const { encounter, contents, entries, person } = visit;
  const pick = (wordings: readonly string[]): string => inTurn(visit, wordings);
  if (encounter.class === 'outpatient' && kindOf(visit) === 'gynecology') return [pick(BY_KIND.gynecology)];
  if (isBeforeSurgery(visit)) return withoutName(visit, pick);
  if (encounter.class === 'inpatient' && contents.death.length === 0)
    return subjects(visit)
      .flatMap(({ concept }) => LEAVING[concept.codings[0].code] ?? [])
      .slice(0, 1);
  if (!LOOKED_AT.has(encounter.class) || encounter.contact === true) return [];
  const cause = causeOf(encounter, entries);
  const found = contents.condition.flatMap(({ id, concept }) => {
    const { code } = concept.codings[0];
    const wordings = SIGNS[code];
    return wordings ? [wordedInTurn(visit, wordings, before(visit, id, code))] : [];
  });
  if (encounter.class === 'ambulatory' && contents.condition.length === 0 && cause) {
    const { category, concept } = cause;
    const { code } = concept.codings[0];
    const seen = mood(visit, code);
    if (seen !== undefined) return [seen];
    if (isAtOrthopedist(visit) && AFTER_JOINT.has(code)) return [pick(NEW_JOINT)];
    const wordings =
      category === 'problem_list' || LASTING.has(code) ? SIGNS[code] : (AFTERWARDS[code] ?? [recovery(visit, cause)]);
    if (wordings) return [pick(wordings)];
  }
  if (encounter.class !== 'wellness') return found.length > 0 ? found : withoutName(visit, pick);
  if (found.length > 0) return found;
  const age = completedYears(person.birthDay, dayAt(encounter.time));
  const band = CHECK_UPS.findLast(({ from }) => from <= age);
  const months = completedMonths(person.birthDay, dayAt(encounter.time));
  const screened = SCREENED.find(({ from, to }) => from <= months && months <= to);
  const heard = HEARD.find((code) => hasProblem(visit, new Set([code])));
  return [...(heard ? [pick(SIGNS[heard]!)] : band ? [pick(band.signs)] : []), ...(screened ? [screened.say] : [])];
}

/** How often somebody has had an illness before. */
const before = ({ diagnoses }: Visit, id: EntryId, code: string): number =>
  diagnoses.filter((each) => each.id < id && each.concept.codings[0].code === code).length;

/** Of a complaint; of an illness that was named before or will be on the ward; after a birth. */
function withoutName(visit: Visit, pick: (wordings: readonly string[]) => string): string[] {
  const { encounter } = visit;
  const table = encounter.class === 'emergency' && stayAfter(visit) ? ADMITTED : SIGNS;
  const reason = encounter.reason?.codings[0].code ?? '';
  const seen = encounter.class === 'ambulatory' ? mood(visit, reason) : undefined;
  if (seen !== undefined) return [seen];
  const complaint = SIGNS[reason];
  if (table === SIGNS && complaint) return [pick(complaint)];
  for (const { concept } of subjects(visit)) {
    const wordings = table[concept.codings[0].code];
    if (wordings) return [pick(wordings)];
  }
  const kind = kindOf(visit);
  const wordings = kind ? BY_KIND[kind] : complaint;
  return wordings ? [pick(wordings)] : [];
}
