import { DAY, dayAt } from '../../base/index.ts';
import type { ConditionEntry } from '../../record/index.ts';
import type { Background } from './background.ts';
import { BIRTH, DIABETES_IN_PREGNANCY, GESTATION, HYPERTENSION_IN_PREGNANCY, PREGNANCY } from './criteria.ts';
import { hasProblem } from './noticed.ts';
import { reasonOf } from './subject.ts';
import type { Visit } from './visit.ts';

/** The pregnancy that a visit is for. */
function pregnancyOf(visit: Visit): ConditionEntry | undefined {
  const cause = reasonOf(visit);
  return cause?.concept.codings[0].code === PREGNANCY ? cause : undefined;
}

/** How far it is, in weeks: as found in the visit, or counted on from where it was found before. */
function weeksOf(visit: Visit, before?: Background): { readonly weeks: number; readonly isFound: boolean } | undefined {
  const { contents, encounter } = visit;
  const pregnancy = pregnancyOf(visit);
  if (!pregnancy) return undefined;
  const here = contents.observation.findLast(({ concept }) => concept.codings[0].code === GESTATION);
  if (here?.value && 'number' in here.value) return { weeks: here.value.number, isFound: true };
  const weeks = (before?.gestation ?? []).flatMap(({ value, time }) =>
    value && 'number' in value && time >= pregnancy.onset - DAY
      ? [value.number + (encounter.time - time) / (7 * DAY)]
      : [],
  );
  return weeks.length === 0 ? undefined : { weeks: Math.floor(Math.max(...weeks)), isFound: false };
}

const FETAL_HEART = '11948-7';
/** The womb is measured between these weeks: as many cm as weeks, give or take (McDonald's rule; a cm of difference by woman, assumed). */
const MEASURED = { from: 22, to: 37 } as const;

/** Weeks, if no finding tells them, and the height of the womb where somebody listened to the child. */
export function gestation(visit: Visit, before?: Background): string[] {
  const now = weeksOf(visit, before);
  if (!now) return [];
  const { weeks, isFound } = now;
  const isExamined = visit.contents.observation.some(({ concept }) => concept.codings[0].code === FETAL_HEART);
  const isMeasured = isExamined && visit.encounter.class === 'ambulatory' && weeks >= MEASURED.from;
  const height = Math.min(weeks, MEASURED.to) + (dayAt(pregnancyOf(visit)?.onset ?? 0) % 3) - 1;
  return [...(isFound ? [] : [`gestation ${weeks} wk`]), ...(isMeasured ? [`fundus ${height} cm`] : [])];
}

/** What is told at a visit from a week on (American College of Obstetricians and Gynecologists' leaflets, in a few words). */
const TOLD: readonly { readonly from: number; readonly say: string }[] = [
  { from: 0, say: 'folic acid, no alcohol, back if bleeding' },
  { from: 14, say: 'back if bleeding, pain or fluid' },
  { from: 26, say: 'back if contractions, fluid or bleeding' },
  { from: 30, say: 'back if fewer movements or bleeding' },
  { from: 36, say: 'signs of labor told' },
  { from: 38, say: 'when to come to the hospital' },
  { from: 39, say: 'movements counted daily' },
  { from: 40, say: 'induction talked about' },
];
const IN_DIABETES = 'home glucose looked through';
const IN_HIGH_PRESSURE = 'headache and vision asked about';
const AFTER_BIRTH = 'back if fever, bleeding or low mood, seen in weeks';

/** Guidance of a visit or a stay for a pregnancy, by its week and what it is watched for; nothing of other visits. */
export function prenatalAdvice(visit: Visit, before?: Background): string {
  if (!pregnancyOf(visit)) return '';
  const { contents, encounter } = visit;
  if (contents.condition.some(({ concept }) => BIRTH.has(concept.codings[0].code))) return AFTER_BIRTH;
  const now = weeksOf(visit, before);
  if (encounter.class !== 'ambulatory' || !now) return '';
  return [
    ...(hasProblem(visit, DIABETES_IN_PREGNANCY) ? [IN_DIABETES] : []),
    ...(hasProblem(visit, HYPERTENSION_IN_PREGNANCY) ? [IN_HIGH_PRESSURE] : []),
    TOLD.findLast(({ from }) => from <= now.weeks)?.say ?? '',
  ].join(', ');
}
