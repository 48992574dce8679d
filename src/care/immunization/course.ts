import {
  DAY,
  type Draws,
  dayAt,
  hashText,
  type Instant,
  MONTH,
  startOfDay,
  startOfYear,
  yearAt,
} from '../../base/index.ts';
import type { Person } from '../../record/index.ts';
import type { ImmunizationSchedule, VaccineDose } from './schedule.ts';
import { inTheDay } from './season.ts';
import { inYear, type SeriesTable } from './tables.ts';
import type { Willingness } from './willingness.ts';

/** What is due on one day is put off, or made up for, together: numbers of the draws of that day. */
const DUE = hashText('built_in.immunization/due');
const DRAW = { putOff: 0, putOffFor: 1, elsewhere: 2, elsewhereAfter: 3, hour: 4 } as const;
/** In hospital, at any hour. */
export const NEWBORN = 5 * DAY;
/** A dose so much before its age is one more and does not count as the one that is due. */
const GRACE = 4 * DAY;
const NEVER = Number.POSITIVE_INFINITY;

/** Whose doses are planned, and how. What is remembered of a life must not hold the life itself: it would outlive it. */
export interface Planning {
  readonly person: Person;
  readonly draws: Draws;
  readonly willingness: Willingness;
  readonly schedule: ImmunizationSchedule;
}

/** Where a person stands in a series. */
export interface Course {
  readonly table: SeriesTable;
  /** From when on they can have and want it. */
  readonly opens: Instant;
  /** From when on nobody gets it any more. */
  readonly closes: Instant;
  /** Doses on record. */
  doses: number;
  last: Instant;
  /** Position of the next dose in the series. */
  next: number;
  over: boolean;
  /** From when on the next dose can be given at a visit. */
  due: Instant;
  /** When it is given in another place. */
  elsewhere: Instant;
}

/** Undefined for who never has it. */
export function startCourse(planning: Planning, table: SeriesTable): Course | undefined {
  const { until, ended } = table.series;
  const { birth } = planning.person;
  const closes = Math.min(
    until === undefined ? NEVER : startOfDay(dayAt(birth + until * MONTH)),
    ended === undefined ? NEVER : startOfDay(ended),
  );
  const eligible = eligibleFrom(birth, table);
  if (eligible >= closes) return undefined;
  const opens = Math.max(eligible, acceptedFrom(planning, table, eligible));
  if (opens >= closes) return undefined;
  const course: Course = {
    table,
    opens,
    closes,
    doses: 0,
    last: Number.NEGATIVE_INFINITY,
    next: 0,
    over: false,
    due: NEVER,
    elsewhere: NEVER,
  };
  planNext(planning, course);
  return course;
}

function eligibleFrom(birth: Instant, { series }: SeriesTable): Instant {
  let first = NEVER;
  for (const { at, to, from } of series.eligible) {
    const start = Math.max(birth + at * MONTH, startOfDay(from));
    if (start < birth + to * MONTH && start < first) first = start;
  }
  return first;
}

/** `-Infinity` for who accepts it as soon as they may have it. */
function acceptedFrom({ person, willingness }: Planning, { series, coverage, key }: SeriesTable, t: Instant): Instant {
  const score = willingness.score(key, t);
  if (series.coverage.by === 'year') {
    const row = coverage.find(([, threshold]) => score < threshold);
    return row === undefined ? NEVER : startOfYear(row[0]);
  }
  const threshold = inYear(coverage, yearAt(person.birth));
  return threshold !== undefined && score < threshold ? Number.NEGATIVE_INFINITY : NEVER;
}

/** Counts a dose that is now on record. `planned`: for this series; else it only counts for it too. */
export function countDose(
  birth: Instant,
  course: Course,
  t: Instant,
  planned: boolean,
  completes: number | undefined,
): void {
  const { doses } = course.table.series;
  course.doses += 1;
  course.last = Math.max(course.last, t);
  while (isExpired(doses[course.next], birth, t)) course.next++;
  const early = planned && t < birth + (doses[course.next]?.at ?? 0) * MONTH - GRACE;
  if (!early) course.next++;
  if (completes !== undefined && course.doses >= completes) course.next = doses.length;
}

const isExpired = (dose: VaccineDose | undefined, birth: Instant, t: Instant): boolean =>
  dose?.until !== undefined && t >= birth + dose.until * MONTH;

/** Works out when the next dose is due; what is not needed any more at `t` is left out. */
export function planNext(planning: Planning, course: Course, t: Instant = Number.NEGATIVE_INFINITY): void {
  course.due = NEVER;
  course.elsewhere = NEVER;
  if (course.over) return;
  const { birth } = planning.person;
  const { doses } = course.table.series;
  for (; course.next < doses.length; course.next++) {
    const dose = doses[course.next]!;
    const due = earliest(birth, course, dose);
    if (isExpired(dose, birth, Math.max(due, t))) continue;
    if (dose.unlessSince !== undefined && course.last >= birth + dose.unlessSince * MONTH) continue;
    // Who leaves a dose out may still have a later one.
    if (!goesOn(planning, course, dose)) continue;
    planDose(planning, course, dose, due);
    break;
  }
  if (course.next >= doses.length) planBooster(planning, course);
  course.over = course.due === NEVER;
}

function earliest(birth: Instant, course: Course, { at, gap = 0, from }: VaccineDose): Instant {
  const due = Math.max(course.opens, birth + at * MONTH, course.last + gap * DAY);
  return from === undefined ? due : Math.max(due, startOfDay(from));
}

function goesOn({ person, willingness }: Planning, course: Course, { goOn }: VaccineDose): boolean {
  if (goOn === undefined || course.doses === 0) return true;
  return willingness.goesOn(course.table.key, course.doses, inYear(goOn, yearAt(person.birth)) ?? 1);
}

function planBooster({ willingness }: Planning, course: Course): void {
  const { series, key } = course.table;
  if (series.booster === undefined) return;
  const { gap, share } = series.booster;
  if (course.doses === 0 || willingness.goesOn(key, course.doses, share))
    course.due = beforeEnd(course, Math.max(course.opens, course.last + gap * DAY));
}

const beforeEnd = ({ closes }: Course, t: Instant): Instant => (t < closes ? t : NEVER);

function planDose({ person, draws, schedule }: Planning, course: Course, dose: VaccineDose, due: Instant): void {
  const { putOff, catchUp } = schedule;
  const draw = (k: number): number => draws.uniform(DUE, dayAt(due), k);
  const late = draw(DRAW.putOff) < putOff.share ? -Math.log(draw(DRAW.putOffFor)) * putOff.days * DAY : 0;
  course.due = beforeEnd(course, due + late);
  const young = due < person.birth + catchUp.until * MONTH;
  const place = dose.elsewhere ?? (young ? catchUp : undefined);
  if (place === undefined || draw(DRAW.elsewhere) >= place.share) return;
  const after = dose.elsewhere === undefined ? catchUp.after : 0;
  const at = due + (after - Math.log(draw(DRAW.elsewhereAfter)) * place.days) * DAY;
  const newborn = at < person.birth + NEWBORN;
  course.elsewhere = beforeEnd(course, newborn ? at : inTheDay(at + DAY, draw(DRAW.hour)));
}
