import { completedMonths, dayAt } from '../../base/index.ts';
import { OBESITY } from './criteria.ts';
import { hasProblem, isAdult, reading } from './noticed.ts';
import type { Visit } from './visit.ts';
import { inTurn } from './wording.ts';

/** What is said from an age in months on: the words of one age take turns. */
type ByAge = readonly { readonly from: number; readonly say: readonly string[] }[];

const months = ({ person, encounter }: Visit): number => completedMonths(person.birthDay, dayAt(encounter.time));

function said(visit: Visit, table: ByAge): string {
  const age = months(visit);
  return inTurn(visit, table.findLast(({ from }) => from <= age)?.say ?? []);
}

/** What a check-up ends with (Bright Futures; US Preventive Services Task Force), in a few words. */
const GUIDANCE: ByAge = [
  { from: 0, say: ['safe sleep, back if fever'] },
  { from: 1, say: ['vitamin D, safe sleep'] },
  { from: 2, say: ['tummy time, safe sleep'] },
  { from: 4, say: ['solids from 6 months, safe sleep'] },
  { from: 6, say: ['solids, no honey, falls'] },
  { from: 9, say: ['finger food, stairs and plugs'] },
  { from: 12, say: ['cup, whole milk, car seat'] },
  { from: 15, say: ['words, tantrums, teeth'] },
  { from: 18, say: ['reading, sleep, car seat'] },
  { from: 24, say: ['toilet, play, poisons locked up'] },
  { from: 30, say: ['speech, play, bedtime'] },
  { from: 36, say: ['play, food, car seat', 'teeth, bedtime, water safety'] },
  {
    from: 60,
    say: [
      'activity, screen time, teeth',
      'school, sleep, helmet',
      'breakfast, booster seat, friends',
      'sport, sun, water',
    ],
  },
  {
    from: 144,
    say: ['sleep, activity, safety', 'mood, friends, phone', 'tobacco and alcohol, seat belt'],
  },
  { from: 216, say: ['diet, exercise', 'sleep, alcohol, exercise', 'diet, sun, seat belt'] },
  {
    from: 780,
    say: ['walking, falls, advance directive', 'home safety, hearing, walking', 'strength, drugs gone over, eyes'],
  },
];

export const guidance = (visit: Visit): string => said(visit, GUIDANCE);

/** How heavy a child is for its size, with what is said of it and what is advised. */
interface Growth {
  readonly say: string;
  readonly advise: string;
}

/** From a percentile on (Centers for Disease Control and Prevention: 5, 85 and 95), by the body mass index from 2 years on, before by weight for length. */
const BY_INDEX: readonly { readonly from: number; readonly say: string; readonly advise: ByAge }[] = [
  {
    from: 0,
    say: 'BMI low for age',
    advise: [
      { from: 24, say: ['meals and snacks gone over', 'food diary asked for', 'appetite and stools asked about'] },
      { from: 132, say: ['eating and body image asked about', 'no meals skipped', 'mood and meals gone over'] },
    ],
  },
  { from: 5, say: 'growing well', advise: [] },
  {
    from: 85,
    say: 'overweight by BMI',
    advise: [{ from: 24, say: ['5-2-1-0 explained', 'fewer sweet drinks', 'an hour of play a day'] }],
  },
  {
    from: 95,
    say: 'obesity by BMI',
    advise: [
      {
        from: 24,
        say: [
          '5-2-1-0 explained',
          'food diary, sweet drinks',
          'meals changed with the family',
          'portions, sleep, screens',
        ],
      },
    ],
  },
];
const BY_LENGTH: typeof BY_INDEX = [
  {
    from: 0,
    say: 'weight low for length',
    advise: [
      { from: 0, say: ['fed every 2 to 3 hours, weight watched'] },
      { from: 1, say: ['feeds and wet diapers gone over'] },
      { from: 2, say: ['feeding watched, amounts gone over'] },
      { from: 4, say: ['feeding diary, build of parents asked about'] },
      { from: 6, say: ['solids twice a day, oil in them'] },
      { from: 9, say: ['three meals and snacks, no juice'] },
      { from: 12, say: ['whole milk, food diary'] },
      { from: 18, say: ['stools and appetite asked about'] },
    ],
  },
  { from: 5, say: 'growing well', advise: [] },
  {
    from: 95,
    say: 'weight high for length',
    advise: [
      { from: 0, say: ['fed by hunger'] },
      { from: 9, say: ['no juice, no food as comfort'] },
      { from: 12, say: ['no bottle, less milk'] },
    ],
  },
];

/** Of a child at a check-up; undefined if it was not measured. */
export function growth(visit: Visit): Growth | undefined {
  if (isAdult(visit) || visit.encounter.class !== 'wellness') return undefined;
  const [index] = reading(visit, '59576-9');
  const [share = index] = index === undefined ? reading(visit, '77606-2') : [];
  if (share === undefined) return undefined;
  const found = (index === undefined ? BY_LENGTH : BY_INDEX).findLast(({ from }) => from <= share)!;
  const isKnown = found.from === 95 && hasProblem(visit, OBESITY);
  return { say: isKnown ? 'known obesity' : found.say, advise: said(visit, found.advise) };
}
