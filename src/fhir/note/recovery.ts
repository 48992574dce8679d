import { DAY } from '../../base/index.ts';
import type { ConditionEntry } from '../../record/index.ts';
import { CUTS, DEPRESSION, EDINBURGH_SCALE, FRACTURE, MOOD_SCORE } from './criteria.ts';
import type { Visit } from './visit.ts';
import { inTurn } from './wording.ts';
import { isHealed } from './wound.ts';

const HEALED = 'wound healed, edges together, no redness';

/** What holds from a number on, in one wording or another: days since the onset, points of a score. */
type Steps = readonly { readonly from: number; readonly say: string | readonly string[] }[];

/** An illness that passes by itself, by days: later words are never worse (assumed). */
const COURSE: Steps = [
  { from: 0, say: ['improving', 'better day by day'] },
  { from: 10, say: ['better, examination unremarkable', 'better, some complaint left'] },
  { from: 28, say: ['nearly well, nothing new', 'complaint seldom now'] },
  { from: 45, say: ['nearly well, no new complaint', 'nearly well, few complaints'] },
  {
    from: 60,
    say: ['only traces left, examination unremarkable', 'well but for small things'],
  },
];

/** Fear and low moods without a questionnaire, by days (assumed). */
const MIND: Steps = [
  { from: 0, say: 'still tense, sleeps a little better' },
  { from: 30, say: 'calmer, sleeps better' },
  { from: 75, say: ['calm most days', 'at ease, works'] },
];

/** A broken limb, by days (assumed; a cast is worn for about six weeks). */
const BONE: Steps = [
  { from: 0, say: 'less swollen, skin and sensation intact' },
  { from: 35, say: 'break no longer tender, joint stiff' },
  { from: 60, say: 'moves freely' },
];

/** A cut, by days. */
const WOUND: Steps = [
  { from: 0, say: 'wound closing, no redness' },
  { from: 8, say: HEALED },
];

/** Depression, by the PHQ-9 of the visit: none below 5, mild, moderate, moderately severe (Kroenke et al., J Gen Intern Med 16:606, 2001). */
const MOOD: Steps = [
  { from: 0, say: 'mood even, sleeps well' },
  { from: 5, say: 'mood brighter, some low days' },
  { from: 10, say: 'still low, no thoughts of suicide' },
  { from: 15, say: 'low, slow, no thoughts of suicide' },
];

/** By the Edinburgh scale: possible from 10, likely from 13 points on (Cox et al., Br J Psychiatry 150:782, 1987). */
const MOOD_AFTER_BIRTH: Steps = [
  { from: 0, say: 'mood brighter, sleeps when the baby does' },
  { from: 10, say: 'still low, no thoughts of harm' },
  { from: 13, say: 'sad and tired, no thoughts of harm' },
];

function at(steps: Steps, value: number, visit: Visit): string {
  const say = steps.findLast(({ from }) => from <= value)?.say ?? '';
  return typeof say === 'string' ? say : inTurn(visit, say);
}

const MINDS: ReadonlySet<string> = new Set([...DEPRESSION, '197480006']);

/** Who is sent to a physiotherapist is not well yet. */
const TO_PHYSIOTHERAPIST = '308447003';
const STILL_PAIN = 'moves better, still some pain';

/** How far somebody is at a visit for an illness that passes by itself. */
export function recovery(visit: Visit, { concept, onset }: ConditionEntry): string {
  if (isHealed(visit)) return HEALED;
  const { encounter, contents } = visit;
  if (contents.procedure.some((each) => each.concept.codings[0].code === TO_PHYSIOTHERAPIST)) return STILL_PAIN;
  const days = (encounter.time - onset) / DAY;
  const { code } = concept.codings[0];
  const steps = FRACTURE.has(code) ? BONE : CUTS.has(code) ? WOUND : MINDS.has(code) ? MIND : COURSE;
  return at(steps, Math.max(0, days), visit);
}

/** Moderately severe from here on, for which a drug is offered (Kroenke et al., 2001). */
const VERY_LOW = 15;

/** Whether the questionnaire of a visit tells of a depression for which a drug is offered. */
export const isVeryLow = ({ contents }: Visit): boolean =>
  contents.observation.some(
    ({ concept, value }) =>
      concept.codings[0].code === MOOD_SCORE && value !== undefined && 'number' in value && value.number >= VERY_LOW,
  );

/** How somebody with a depression of this code seems who has just answered a questionnaire on it. */
export function mood(visit: Visit, code: string): string | undefined {
  if (!DEPRESSION.has(code)) return undefined;
  for (const { concept: asked, value } of visit.contents.observation) {
    if (!value || !('number' in value)) continue;
    const scale = asked.codings[0].code;
    if (scale === MOOD_SCORE) return at(MOOD, value.number, visit);
    if (scale === EDINBURGH_SCALE) return at(MOOD_AFTER_BIRTH, value.number, visit);
  }
  return undefined;
}
