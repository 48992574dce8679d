import { completedYears, dayAt, MINUTE } from '../../base/index.ts';
import type { EncounterClass } from '../../record/index.ts';
import type { Visit } from './visit.ts';

/** Where somebody is looked at by one doctor. */
const LOOKED_AT: ReadonlySet<EncounterClass> = new Set(['wellness', 'ambulatory', 'urgent_care', 'emergency']);

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
  // Back, joints, injuries
  '279039007': ['lumbar muscles tender, straight leg raise negative', 'no weakness, reflexes equal'],
  '44465007': ['lateral ankle swollen and tender, bears weight', 'ankle swollen, no bony tenderness'],
  // Belly, bladder
  '38822007': ['suprapubic tenderness, no flank tenderness', 'no flank tenderness'],
  '111843007': ['abdomen soft, mucosa moist', 'abdomen soft, bowel sounds active'],
};

/** Of check-ups, from an age in years on (assumed). */
const CHECK_UPS: readonly { readonly from: number; readonly signs: readonly string[] }[] = [
  { from: 0, signs: ['fontanelle flat, red reflex, no murmur, hips stable', 'red reflex, no murmur, hips stable'] },
  { from: 1, signs: ['no murmur, lungs clear, abdomen soft', 'TMs clear, no murmur, abdomen soft, gait for age'] },
  { from: 6, signs: ['no murmur, lungs clear, spine straight', 'no murmur, abdomen soft, skin clear'] },
  { from: 18, signs: ['lungs clear, abdomen soft', 'lungs clear, abdomen soft, no neck nodes'] },
];

/** What the doctor found with eyes, ears and hands: nothing of stays, and of visits without a known picture. */
export function signs({ encounter, contents, person }: Visit): string[] {
  if (!LOOKED_AT.has(encounter.class) || encounter.contact === true) return [];
  const pick = (wordings: readonly string[]): string =>
    wordings[Math.floor(encounter.time / MINUTE) % wordings.length] ?? '';
  const found = (contents.condition ?? []).flatMap(({ concept }) => {
    const wordings = SIGNS[concept.codings[0].code];
    return wordings ? [pick(wordings)] : [];
  });
  if (found.length > 0 || encounter.class !== 'wellness') return found;
  const age = completedYears(person.birthDay, dayAt(encounter.time));
  const band = CHECK_UPS.findLast(({ from }) => from <= age);
  return band ? [pick(band.signs)] : [];
}
