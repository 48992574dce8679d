import { DAY } from '../../base/index.ts';
import type { ConditionEntry } from '../../record/index.ts';
import { DEPRESSION, FRACTURE, MOOD_SCORE } from './criteria.ts';
import type { Visit } from './visit.ts';

/** What holds from a number on: days since the onset, points of a score. */
type Steps = readonly { readonly from: number; readonly say: string }[];

/** An illness that passes by itself, by days: later words are never worse (assumed). */
const COURSE: Steps = [
  { from: 0, say: 'improving' },
  { from: 10, say: 'better, examination unremarkable' },
  { from: 28, say: 'nearly well, nothing new' },
];

/** A broken limb, by days (assumed; a cast is worn for about six weeks). */
const BONE: Steps = [
  { from: 0, say: 'less swollen, skin and sensation intact' },
  { from: 35, say: 'break no longer tender, joint stiff' },
  { from: 60, say: 'moves freely' },
];

/** Depression, by the PHQ-9 of the visit: none below 5, mild, moderate, moderately severe (Kroenke et al., J Gen Intern Med 16:606, 2001). */
const MOOD: Steps = [
  { from: 0, say: 'mood even, sleeps well' },
  { from: 5, say: 'mood brighter, some low days' },
  { from: 10, say: 'still low, no thoughts of suicide' },
  { from: 15, say: 'low, slow, no thoughts of suicide' },
];

const at = (steps: Steps, value: number): string => steps.findLast(({ from }) => from <= value)?.say ?? '';

/** How far somebody is at a visit for an illness that passes by itself. */
export function recovery({ encounter }: Visit, { concept, onset }: ConditionEntry): string {
  const days = (encounter.time - onset) / DAY;
  return at(FRACTURE.has(concept.codings[0].code) ? BONE : COURSE, Math.max(0, days));
}

/** How somebody with a depression seems who has just answered the PHQ-9. */
export function mood({ contents }: Visit, { concept }: ConditionEntry): string | undefined {
  if (!DEPRESSION.has(concept.codings[0].code)) return undefined;
  const score = contents.observation.findLast((entry) => entry.concept.codings[0].code === MOOD_SCORE)?.value;
  return score && 'number' in score ? at(MOOD, score.number) : undefined;
}
