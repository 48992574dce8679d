import { dayAt } from '../../base/index.ts';
import type { ConditionEntry, EncounterClass } from '../../record/index.ts';
import { DEPRESSION } from './criteria.ts';
import { stayAfter, subjects } from './subject.ts';
import type { Visit } from './visit.ts';

/** Where people come with what they have not been seen for. */
const COMPLAINED: ReadonlySet<EncounterClass> = new Set([
  'emergency',
  'urgent_care',
  'ambulatory',
  'virtual',
  'inpatient',
]);
/** An illness that began longer ago is told by its name. */
const LATELY = 30;

/** Low moods, fear, eczema, constipation, an infected bladder, tooth or skin: seldom seen on the day on which they begin. */
const SLOW: ReadonlySet<string> = new Set([
  ...DEPRESSION,
  '197480006',
  '24079001',
  '40275004',
  '14760008',
  '38822007',
  '68566005',
  '427898007',
  '128045006',
]);

const isSudden = ({ category, concept }: ConditionEntry): boolean =>
  category === 'encounter_diagnosis' && !SLOW.has(concept.codings[0].code);

/** Since when somebody has the illness that is found in a visit or, of those who are admitted, on the ward: from a day on, of what is sudden at an emergency too. */
export function began(visit: Visit): string[] {
  const { encounter, contents } = visit;
  if (!COMPLAINED.has(encounter.class) || encounter.contact === true || encounter.reason === undefined) return [];
  const isAdmitted = encounter.class === 'emergency' && stayAfter(visit) !== undefined;
  const found: readonly ConditionEntry[] =
    contents.condition.length > 0
      ? contents.condition
      : isAdmitted
        ? subjects(visit).filter(({ time }) => time >= encounter.time)
        : [];
  if (found.length === 0) return [];
  const days = dayAt(encounter.time) - dayAt(Math.min(...found.map(({ onset }) => onset)));
  if (days > LATELY || days < 0) return [];
  if (days === 0) return encounter.class === 'emergency' && !isAdmitted && found.some(isSudden) ? ['onset today'] : [];
  return [days === 1 ? 'onset yesterday' : `onset ${days} days ago`];
}
