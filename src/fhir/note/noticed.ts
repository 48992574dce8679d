import { completedYears, DAY, dayAt, formatDay } from '../../base/index.ts';
import type { ConditionEntry, ObservationEntry } from '../../record/index.ts';
import type { Background } from './background.ts';
import {
  BLOOD_PRESSURE,
  BORDERLINE,
  BRADYCARDIA,
  DAILY_SMOKER,
  DIZZINESS,
  ELEVATED_AT_13,
  FEVER,
  type Goal,
  HARMED_BY_PRESSURE,
  HBA1C,
  HIGH,
  HYPERTENSION,
  HYPERTENSION_IN_PREGNANCY,
  INJURIES,
  KIDNEYS,
  LESSER_PROBLEMS,
  LOW,
  OBESE_FROM,
  OBESITY,
  PREGNANCY_RISKS,
  PULSE,
  RAISED,
  RAISED_AT_13,
  REMARKS,
  type Remark,
  SMOKING_ADVICE,
  TACHYCARDIA,
  TEMPERATURE,
  TOBACCO_USE,
  TOLERANCE_TEST,
  TYPE_2,
  WEIGHT,
  WEIGHT_CHANGE,
} from './criteria.ts';
import { withoutStrength } from './drug.ts';
import { isAtEyeDoctor } from './subject.ts';
import { isTreatedFor, taken } from './taken.ts';
import { causeOf, type Visit } from './visit.ts';
import { inTurn } from './wording.ts';
import { finding } from './words.ts';

const RAISED_ONCE = '371622005';
const BODY_MASS_INDEX = '39156-5';

/** Results that were not back at the last visit, of those that are out of range. */
export const unread = (visit: Visit, before: Background | undefined): string[] =>
  (before?.unread ?? []).filter((entry) => isRemarkable(entry, visit)).map((entry) => finding(entry, visit.words));

const isRemarkable = ({ concept, value, range }: ObservationEntry, visit: Visit): boolean => {
  const remark = REMARKS[concept.codings[0].code];
  if (!remark || !value || !('number' in value) || !range) return false;
  const { number } = value;
  const goal = goalOf(remark, visit);
  if (goal) return number >= goal.from;
  if (remark.from !== undefined) return number >= remark.from;
  const { low = 0, high = Number.POSITIVE_INFINITY } = range;
  if (remark.below) return number < (isAdult(visit) ? Math.min(low, remark.below[visit.person.sex]) : low);
  return (remark.end !== 'low' && number > high) || (remark.end !== 'high' && number < low);
};

function aboveGoal({ say, waiting, drug, without = waiting }: Goal, visit: Visit): string {
  if (changesDrugs(visit)) return say;
  const isTreated = drug === undefined || taken(visit).some(({ concept }) => drug.test(visit.words.drug(concept)));
  return `${say}, ${inTurn(visit, isTreated ? waiting : without)}`;
}

const goalOf = ({ goals }: Remark, visit: Visit): Goal | undefined => goals?.find(({ of }) => hasProblem(visit, of));

const isNamedIn = ({ contents }: Visit, codes: ReadonlySet<string>): boolean =>
  contents.condition.some(({ concept }) => codes.has(concept.codings[0].code));

/** Of a result that stands out, unless a problem tells it already. */
function remarkOn(entry: ObservationEntry, visit: Visit, { former }: Background): string | undefined {
  const { code } = entry.concept.codings[0];
  const remark = REMARKS[code]!;
  const goal = goalOf(remark, visit);
  if (goal) return isNamedIn(visit, goal.of) ? undefined : aboveGoal(goal, visit);
  if (remark.known && hasProblem(visit, remark.known)) return undefined;
  const { severe } = remark;
  if (severe && entry.value && 'number' in entry.value && entry.value.number >= severe.from) return severe.say;
  const last = former.get(code);
  return remark.again && last && isRemarkable(last, visit) ? remark.again : remark.say;
}

/** What the doctor says of values that are out of the ordinary and have no name yet. */
export function noticed(visit: Visit, before: Background | undefined): string[] {
  if (!before) return [...warm(visit), ...tolerance(visit)];
  const said = [
    ...warm(visit),
    ...pressure(visit, before),
    ...pulse(visit),
    ...weight(visit, before),
    ...size(visit, before),
    ...smoking(visit),
    ...tolerance(visit),
    ...control(visit, before),
  ];
  for (const entry of before.unread.filter((each) => isRemarkable(each, visit))) {
    const say = remarkOn(entry, visit, before);
    if (say && !said.includes(say)) said.push(say);
  }
  // Of two tests of the same one may have been out of range before.
  return said.filter((say) => !(say === KIDNEYS.say && said.includes(KIDNEYS.again)));
}

/** Of adults outside a pregnancy: a raised pressure that has no name yet, and how near a known one is to its goal. */
function pressure(visit: Visit, before: Background): string[] {
  const [systolic, diastolic] = reading(visit, BLOOD_PRESSURE);
  if (systolic === undefined || diastolic === undefined) return [];
  if (!isAdult(visit)) return ofAdolescent(systolic, visit);
  if (systolic < LOW) return [visit.encounter.reason?.codings[0].code === DIZZINESS ? 'BP low' : 'BP low, not dizzy'];
  if (isPregnant(visit, before))
    return isPressureRaised(visit) && !hasProblem(visit, HYPERTENSION_IN_PREGNANCY)
      ? ['BP raised, no headache, to be taken again']
      : [];
  const isRaised = isPressureRaised(visit);
  const isBorderline = systolic >= BORDERLINE.systolic || diastolic >= BORDERLINE.diastolic;
  const isCheckUp = visit.encounter.class === 'wellness';
  const cause = causeOf(visit.encounter, visit.entries);
  const isFor = (codes: ReadonlySet<string>): boolean =>
    cause !== undefined && codes.has(cause.concept.codings[0].code);
  const isForIt = isFor(HYPERTENSION);
  const isToBeChecked = visit.encounter.reason?.codings[0].code === RAISED_ONCE;
  if (isToBeChecked && !isBorderline && !hasProblem(visit, HYPERTENSION)) return ['BP not raised today'];
  if (!isForIt && !isRaised && !((isCheckUp || isToBeChecked) && isBorderline)) return [];
  if (!isForIt && !hasProblem(visit, HYPERTENSION))
    return [isRaised ? `BP raised, ${inTurn(visit, UNNAMED)}` : 'BP borderline, less salt advised'];
  if (!isForIt && !((isCheckUp || isFor(HARMED_BY_PRESSURE)) && isRaised))
    return isPressureAbove(visit, HIGH) ? ['BP high today, to be taken again'] : [];
  if (!isRaised) return [isBorderline ? 'BP near goal' : 'BP at goal'];
  if (changesDrugs(visit)) return ['BP above goal'];
  return [`BP above goal, ${inTurn(visit, isTreatedFor(visit, HYPERTENSION) ? WAITING : WAITING_WITHOUT_DRUG)}`];
}

function isPressureAbove(visit: Visit, limit: { readonly systolic: number; readonly diastolic: number }): boolean {
  const [systolic = 0, diastolic = 0] = reading(visit, BLOOD_PRESSURE);
  return systolic >= limit.systolic || diastolic >= limit.diastolic;
}

const isPressureRaised = (visit: Visit): boolean => isPressureAbove(visit, RAISED);

/** At a check-up from 13 years on. */
function ofAdolescent(systolic: number, visit: Visit): string[] {
  const { encounter, person } = visit;
  if (encounter.class !== 'wellness' || completedYears(person.birthDay, dayAt(encounter.time)) < 13) return [];
  if (isPressureAbove(visit, RAISED_AT_13)) return ['BP raised for age, to be taken again'];
  return systolic >= ELEVATED_AT_13 ? ['BP elevated, less salt'] : [];
}

/** What is done about one that has no name. */
const UNNAMED = ['home readings advised', 'to be taken again', 'less salt advised'];

/** Why a pressure above its goal is left as it is (Kerr et al., Ann Intern Med 148:717, 2008: the readings at home, the drugs not taken, the reading of the day; wording assumed). */
const WAITING = ['no change', 'lower at home, no change', 'some doses missed, no change', 'to be taken again first'];

const WAITING_WITHOUT_DRUG = ['less salt first', 'lower at home'];

const changesDrugs = ({ contents, stopped }: Visit): boolean =>
  stopped.length > 0 || contents.medication.some(({ renews }) => renews === undefined);

function pulse(visit: Visit): string[] {
  const [rate = 0] = reading(visit, PULSE);
  const [temperature = 37] = reading(visit, TEMPERATURE);
  if (!isAdult(visit)) return [];
  if (rate > TACHYCARDIA && temperature < FEVER) return ['pulse fast at rest'];
  return rate > 0 && rate < BRADYCARDIA ? [slowPulse(visit)] : [];
}

/** With the drug that slows it, if one is taken. */
function slowPulse(visit: Visit): string {
  const slowing = taken(visit)
    .map(({ concept }) => visit.words.drug(concept))
    .find((drug) => BETA_BLOCKER.test(drug));
  const isDizzy = visit.encounter.reason?.codings[0].code === DIZZINESS;
  if (slowing === undefined)
    return isDizzy ? 'pulse slow' : inTurn(visit, ['pulse slow, not dizzy', 'pulse slow, feels well']);
  const drug = withoutStrength(slowing);
  return `pulse slow on ${drug}, ${isDizzy ? 'dose to be talked over' : inTurn(visit, ['not dizzy', 'feels well'])}`;
}
const BETA_BLOCKER = /^(?:\w+olol|carvedilol)\b/;

/** Raised beside an injury, or at a check-up at which no illness was found. */
function warm(visit: Visit): string[] {
  const { encounter, contents } = visit;
  if (encounter.class === 'inpatient') return [];
  const [temperature = 37] = reading(visit, TEMPERATURE);
  const isUnexplained =
    contents.condition.every(
      ({ category, concept }) => category === 'problem_list' || INJURIES.has(concept.codings[0].code),
    ) &&
    (contents.condition.length > 0 || encounter.class === 'wellness');
  return temperature >= FEVER && isUnexplained ? ['temperature raised, no focus found'] : [];
}

/** Against that of about a year ago. */
function weight(visit: Visit, { weight: then, pregnancy }: Background): string[] {
  const [now] = reading(visit, WEIGHT);
  if (now === undefined || !then?.value || !('number' in then.value) || pregnancy || !isAdult(visit)) return [];
  const change = now / then.value.number - 1;
  if (Math.abs(change) < WEIGHT_CHANGE) return [];
  const months = Math.round((visit.encounter.time - then.time) / (30.4 * DAY));
  return [`weight ${change < 0 ? 'down' : 'up'} ${Math.round(100 * Math.abs(change))}% in ${months} months`];
}

/** Of a glucose tolerance test that was done in the visit. */
function tolerance({ contents }: Visit): string[] {
  const high = contents.observation.filter(
    ({ concept, value, range }) =>
      TOLERANCE_TEST.has(concept.codings[0].code) &&
      value &&
      'number' in value &&
      value.number > (range?.high ?? Number.POSITIVE_INFINITY),
  );
  return high.length >= 2 ? ['glucose tolerance test abnormal'] : [];
}

/** What comes of it when a doctor speaks of somebody's weight (assumed). */
const COUNSEL = ['food and walking discussed', 'weight goal agreed', 'not ready for less weight'];

/** A body mass index at a check-up that has no name. */
function size(visit: Visit, before: Background): string[] {
  const [index = 0] = reading(visit, BODY_MASS_INDEX);
  if (visit.encounter.class !== 'wellness' || index < OBESE_FROM || !isAdult(visit)) return [];
  return isPregnant(visit, before) || hasProblem(visit, OBESITY)
    ? []
    : [`BMI ${Math.round(index)}, ${inTurn(visit, COUNSEL)}`];
}

/** What comes of it when a doctor speaks of smoking (assumed). */
const SMOKERS = ['advised to stop smoking, not ready', 'quit line number given'];

/** Of those who smoke every day, at a check-up at which nothing else is done about it. */
function smoking(visit: Visit): string[] {
  const { encounter, contents } = visit;
  const smokes = contents.observation.some(
    ({ value }) => value && 'concept' in value && value.concept.codings[0].code === DAILY_SMOKER,
  );
  const isAdvised = contents.procedure.some(({ concept }) => concept.codings[0].code === SMOKING_ADVICE);
  return encounter.class === 'wellness' && smokes && !isAdvised && !isTreatedFor(visit, TOBACCO_USE)
    ? [inTurn(visit, SMOKERS)]
    : [];
}

/** So long a hemoglobin A1c tells how the diabetes is (American Diabetes Association: measured twice a year at least). */
const TELLS = 200 * DAY;

/** At a visit for diabetes, and at a check-up of somebody with it, the hemoglobin A1c that the doctor goes by, if no remark tells it. */
function control(visit: Visit, before: Background): string[] {
  const cause = causeOf(visit.encounter, visit.entries);
  const isForIt = cause !== undefined && TYPE_2.has(cause.concept.codings[0].code) && !isAtEyeDoctor(visit);
  const isCheckUp = visit.encounter.class === 'wellness' && hasProblem(visit, TYPE_2);
  if (!isForIt && !isCheckUp) return [];
  const last = before.newest.get(HBA1C);
  if (!last || last.time < visit.encounter.time - TELLS) return [];
  const isAbove = isRemarkable(last, visit);
  if (isAbove && before.unread.includes(last)) return [];
  const told = `${finding(last, visit.words).replace(/ \(H\)$/, '')} on ${formatDay(dayAt(last.time))}`;
  return [isAbove ? `${told}, above goal` : told];
}

/** The last one of the visit: its number, or those of its components. */
export function reading({ contents }: Visit, code: string): (number | undefined)[] {
  const entry = contents.observation.findLast(({ concept }) => concept.codings[0].code === code);
  const values = entry?.components?.map(({ value }) => value) ?? (entry?.value ? [entry.value] : []);
  return values.map((value) => ('number' in value ? value.number : undefined));
}

export const isAdult = ({ person, encounter }: Visit): boolean =>
  completedYears(person.birthDay, dayAt(encounter.time)) >= 18;

/** A diagnosis of the chart that is still there. */
export const hasProblem = ({ diagnoses, encounter }: Visit, codes: ReadonlySet<string>): boolean =>
  diagnoses.some(
    ({ concept, time, abatement = Number.POSITIVE_INFINITY }) =>
      codes.has(concept.codings[0].code) && time <= (encounter.end ?? encounter.time) && abatement > encounter.time,
  );

/** What stood on the problem list of an adult before a visit, the graver first and each in the order in which it was found; a child's is in its notes of illness. */
export function problems(visit: Visit): string[] {
  const { words } = visit;
  if (!isAdult(visit)) return [];
  const [lesser, graver] = [true, false].map((isLesser) =>
    lasting(visit).filter(
      ({ id, concept }) =>
        id !== visit.encounter.reasonEntry && LESSER_PROBLEMS.has(concept.codings[0].code) === isLesser,
    ),
  );
  const names = [...graver!, ...lesser!].map(({ concept }) => words.name(concept));
  return names.length > 0 ? [`known ${[...new Set(names)].slice(0, MOST_PROBLEMS).join('; ')}`] : [];
}

/** What a pregnancy is watched for, at a visit for it. */
export const risks = (visit: Visit): string[] =>
  lasting(visit).flatMap(({ concept }) =>
    PREGNANCY_RISKS.has(concept.codings[0].code) ? [visit.words.name(concept)] : [],
  );

/** Of the problem list before a visit, what was not over at its end. */
function lasting({ diagnoses, encounter }: Visit): ConditionEntry[] {
  const end = encounter.end ?? encounter.time;
  return diagnoses.filter(
    ({ category, time, abatement = Number.POSITIVE_INFINITY }) =>
      category === 'problem_list' && time < encounter.time && abatement > end,
  );
}

/** So many are named; the others stand in the list. */
const MOST_PROBLEMS = 6;

/** At the time of a visit. */
export const isPregnant = ({ encounter }: Visit, before?: Background): boolean =>
  before?.pregnancy !== undefined && (before.pregnancy.abatement ?? Number.POSITIVE_INFINITY) > encounter.time;
