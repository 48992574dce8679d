import {
  DAY,
  dayAt,
  exponentialQuantile,
  hashText,
  type Instant,
  MONTH,
  normalQuantile,
  startOfDay,
  YEAR,
} from '../base/index.ts';
import type { LifeState, Process } from '../engine/index.ts';
import type { Concept } from '../terminology/index.ts';
import { appointmentAt } from './appointment.ts';
import type { Calendar } from './calendar.ts';
import type { CareData } from './data.ts';
import { examine } from './examination.ts';
import { askFamilyHistory } from './family-history.ts';
import { lengthOf } from './length.ts';

const ID = 'built_in.wellness';
const WELLNESS = hashText(ID);

/** Months of the visits that the Bright Futures schedule recommends (AAP 2022); from 3 years on once a year. */
const INFANT_MONTHS = [0.13, 1, 2, 4, 6, 9, 12, 15, 18, 24, 30, 36];
const LAST_INFANT = INFANT_MONTHS.length - 1;

/**
 * Share of the recommended visits that take place, by age. Infants: 5.5 of 7 in the first year (utilization.yaml, recalled);
 * 15 and 18 months less often than 2 to 6 (Wolf 2018, Pediatrics 142:e20174019). Children with a visit in the past year:
 * 89 % to 4 years, 79 % at 5-11, 72 % at 12-17 (NHIS 2012). Adults: 0.45, 0.6, 0.65 a year at 18-39, 40-64, 65 and more
 * (utilization.yaml, recalled), of whom 30, 55 and 85 % take a drug (assumed from 47 % at 20-59, 85 % at 60 and more with a
 * prescription in 30 days; recalled) and come more often: here the others. Women a third more than men to 40 (office visits
 * 3.0 and 2.3 a year; recalled), then less.
 */
const ATTENDANCE = [
  { from: 0, female: 0.91, male: 0.91 },
  { from: 1.2, female: 0.8, male: 0.8 },
  { from: 3, female: 0.86, male: 0.86 },
  { from: 5, female: 0.8, male: 0.8 },
  { from: 12, female: 0.74, male: 0.74 },
  { from: 18, female: 0.46, male: 0.34 },
  { from: 40, female: 0.55, male: 0.45 },
  { from: 65, female: 0.5, male: 0.48 },
] as const;

/** Lifelong care-seeking moves the log odds of attendance by this much per SD: some always come, some never (assumed). */
const SPREAD = 2;
/** A normal mixture of log odds has this much less slope than the logistic itself (Zeger 1988, Biometrics 44:1049). */
const FLATTENING = Math.sqrt(1 + 0.346 * SPREAD ** 2);
/** Children's visits are their parents' doing: less spread (assumed). */
const CHILD_SPREAD = 1;
const CHILD_FLATTENING = Math.sqrt(1 + 0.346 * CHILD_SPREAD ** 2);
/** Long-term drugs bring people back (a prescription is good for a year): log odds (assumed). */
const ON_MEDICATION = 1.2;

/** How late visits are, exponential mean in days: newborn, infants, later (assumed; yearly dates drift by weeks). */
const LATENESS = { newborn: 0.7, infant: 6, later: 30 } as const;
/**
 * Share of booked check-ups that are missed by age, at a care-seeking of 0.5: 16.5 % of 5,604 appointments in a US community health center, more
 * of the young (Kaplan-Lewis and Percac-Lima 2013, J Prim Care Community Health 4:136; by how much is assumed). Reminders bring them back within weeks (assumed): who does not come at all is left to `ATTENDANCE`.
 */
const MISSED = [
  { from: 0, share: 0.165 },
  { from: 18, share: 0.22 },
  { from: 40, share: 0.165 },
  { from: 65, share: 0.1 },
] as const;
/** So much more, as a ratio, at a care-seeking of 0 than of 0.5 (assumed, as modules have it): 1.6 and 1. */
const MISSED_MORE = 0.6;
const REBOOKED = 21 * DAY;
/** Tried again after this long when a stay or another visit is in the way, a newborn's first visit on the next day. */
const RETRY = 7 * DAY;
/** Nobody goes for a check-up to the doctor whom they saw so shortly before: it is put off (assumed). */
const JUST_SEEN = { within: 14 * DAY, putOff: 28 * DAY };

const coding = (code: string, display: string): Concept => ({ codings: [{ system: 'snomed', code, display }] });
/** Not in the list of known codes; SNOMED CT international, names as in its browser. */
const TYPES = {
  child: coding('410620009', 'Well child visit (procedure)'),
  adult: coding('162673000', 'General examination of patient (procedure)'),
} as const;

/** Of the visits of the schedule one that would come so soon after another is left out (assumed; the first two are a month apart). */
const LEAST_APART = 14 * DAY;

/** The check-up that comes next: its number, for draws, and when it is to be. */
interface Due {
  readonly number: number;
  readonly at: Instant;
  /** Was it booked before, and missed? */
  readonly missed: boolean;
}

/** Probability that a recommended visit takes place. */
function attendance(life: LifeState, age: number): number {
  const band = ATTENDANCE.findLast(({ from }) => from <= age) ?? ATTENDANCE[0];
  const mean = band[life.person.sex];
  const propensity = life.attribute('care_seeking');
  const score = typeof propensity === 'number' ? Math.log(propensity / (1 - propensity)) / 1.7 : 0;
  const child = age < 18;
  const flattening = child ? CHILD_FLATTENING : FLATTENING;
  const drugs = !child && life.hasActive('medication') ? ON_MEDICATION : 0;
  const odds = Math.log(mean / (1 - mean)) * flattening + (child ? CHILD_SPREAD : SPREAD) * score + drugs;
  return 1 / (1 + Math.exp(-odds));
}

/** Is the appointment missed, to be booked again? Nobody misses that of a newborn. */
function isMissed(life: LifeState, { number, missed }: Due): boolean {
  if (missed || number === 0) return false;
  const seeking = life.attribute('care_seeking');
  const less = typeof seeking === 'number' ? 2 * seeking - 1 : 0;
  const { share } = MISSED.findLast(({ from }) => from <= life.age())!;
  return life.draws.uniform(WELLNESS, number, 9) < share * (1 - MISSED_MORE * less);
}

/** Check-ups: recommended by age, kept or missed by a lifelong propensity, late by days or weeks, in office hours. */
export function wellnessProcess(calendar: Calendar, data: CareData): Process {
  const dues = new WeakMap<LifeState, Due>();
  const schedule = (life: LifeState, number: number, from: Instant): Instant => {
    const due = { number, at: nextDue(life, number, from, calendar), missed: false };
    dues.set(life, due);
    return due.at;
  };
  /** The same check-up, wanted at another time; `draw` is the number of the draw of its hour. */
  const putOff = (life: LifeState, due: Due, wanted: Instant, draw: number): Instant => {
    const at = appointmentAt('wellness', wanted, life.draws.uniform(WELLNESS, due.number, draw), calendar);
    dues.set(life, { ...due, at });
    return at;
  };
  const comesAgain = (life: LifeState, due: Due, t: Instant): Instant => {
    const wait = exponentialQuantile(life.draws.uniform(WELLNESS, due.number, 10)) * REBOOKED;
    return putOff(life, { ...due, missed: true }, t + DAY + wait, 11);
  };
  return {
    id: ID,
    watches: [],
    wake(life, t): Instant {
      const due = dues.get(life);
      if (due === undefined) return schedule(life, 0, t);
      if (t < due.at) return due.at;
      const later = deferredTo(life, due.number, t, data);
      if (later !== undefined) return putOff(life, due, later, 8);
      if (tooSoon(life) || life.draws.uniform(WELLNESS, due.number, 0) >= attendance(life, life.age()))
        return schedule(life, due.number + 1, t);
      if (justSeen(life)) return putOff(life, due, t + JUST_SEEN.putOff, 4);
      life.tell(ID, 'booked');
      if (isMissed(life, due)) {
        life.tell(ID, 'missed');
        return comesAgain(life, due, t);
      }
      life.tell(ID, 'kept');
      if (!hold(life, due.number, data)) return putOff(life, due, t + (due.number === 0 ? DAY : RETRY), 4);
      return schedule(life, due.number + 1, t);
    },
  };
}

/** When a check-up is wanted that was due at a time in which such are put off, if it is one of them. */
function deferredTo(life: LifeState, number: number, t: Instant, { deferrals = [] }: CareData): Instant | undefined {
  const day = dayAt(t);
  const deferral = deferrals.find(({ from, to }) => from <= day && day <= to);
  if (deferral === undefined) return undefined;
  const { share, later } = deferral.ages.findLast(({ from }) => from <= life.age()) ?? { share: 0, later: 0 };
  if (life.draws.uniform(WELLNESS, number, 6) >= share) return undefined;
  const wait = exponentialQuantile(life.draws.uniform(WELLNESS, number, 7)) * later * DAY;
  return startOfDay(deferral.to + 1) + wait;
}

/** Was there a check-up just now, late or put off as it was? */
function tooSoon(life: LifeState): boolean {
  const last = life.encounters.findLast((encounter) => encounter.class === 'wellness');
  return last !== undefined && life.now - last.time < LEAST_APART;
}

/** Was an adult at the doctor's in the last days? */
function justSeen(life: LifeState): boolean {
  if (life.age() < 18) return false;
  const last = life.encounters.at(-1);
  return last?.class === 'ambulatory' && life.now - last.time < JUST_SEEN.within;
}

/** When check-up `number` is to be: by the schedule in childhood, a year after the last one later. */
function nextDue(life: LifeState, number: number, from: Instant, calendar: Calendar): Instant {
  const { birth } = life.person;
  const infant = number <= LAST_INFANT;
  const ideal = infant ? birth + INFANT_MONTHS[number]! * MONTH : from + YEAR;
  const mean = number === 0 ? LATENESS.newborn : infant ? LATENESS.infant : LATENESS.later;
  const late = -Math.log(life.draws.uniform(WELLNESS, number, 1)) * mean * DAY;
  // Booked some weeks early or late: yearly visits do not drift ever later.
  const early = infant ? 0 : (mean + 8 * normalQuantile(life.draws.uniform(WELLNESS, number, 2))) * DAY;
  const wanted = Math.max(ideal + late - early, from + DAY);
  return appointmentAt('wellness', wanted, life.draws.uniform(WELLNESS, number, 3), calendar);
}

/** Opens the visit; false if another encounter is in the way. */
function hold(life: LifeState, number: number, data: CareData): boolean {
  setPercentiles(life);
  const length = lengthOf('wellness', life.draws.uniform(WELLNESS, number, 5));
  const type = life.age() < 18 ? TYPES.child : TYPES.adult;
  const by = life.origin(ID, 'check-up');
  const visit = life.openVisit({ by, class: 'wellness', kind: 'wellness', type, length });
  if (visit === undefined) return false;
  examine(life);
  askFamilyHistory(life, data);
  return true;
}

/** GMF's module of wellness visits reads these percentiles as attributes. */
function setPercentiles(life: LifeState): void {
  const age = life.age();
  const t = life.now;
  if (age >= 2 && age < 20) life.setAttribute('bmi_percentile', life.body.reading('body_mass_index_percentile', t));
  if (age < 3)
    life.setAttribute('current_weight_length_percentile', life.body.reading('weight_for_length_percentile', t));
}
