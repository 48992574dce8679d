import { DAY, type Duration, dayAt, dayOf, HOUR, type Instant, MINUTE, startOfDay, WEEK } from '../base/index.ts';
import type { CareSite, EncounterClass, EncounterEntry } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import { contactUntil } from './contacts.ts';
import { WATCH } from './context.ts';
import { encounterDraft } from './drafts.ts';
import { PURPOSE } from './instruction-draws.ts';
import type { Life } from './life.ts';
import type { Machine } from './machine.ts';
import type { Visit } from './program.ts';
import { reasonOf, withReason } from './reference.ts';
import type { AppointmentKind } from './runtime.ts';

type Open = Extract<Visit, { op: 'open_encounter' }>;

/** The encounter that is going on. */
export interface OpenEncounter {
  readonly entry: EncounterEntry;
  /** The module that opened it; undefined for a visit of built-in care, which modules may join. */
  readonly owner: Machine | undefined;
  readonly kind: 'own' | 'wellness' | 'symptom';
  /** Agreed on beforehand: other planned visits to the practice may be made in it. */
  readonly planned: boolean;
  /** Another module makes its own visit in it. */
  shared?: true;
  /** What was measured in it and not kept (see LifeOptions.onlyWritten). */
  readonly forgotten?: Concept[];
  /** Results of the tests that were ordered in it. */
  asked?: Set<string>;
  readonly joined: Machine[];
  /** Time of the next thing to be recorded in it. */
  clock: Instant;
  readonly earliestEnd: Instant;
  /** When the person is discharged from a stay that is over. */
  discharge?: Instant;
}

/** An encounter that a module wants and has not begun. */
export interface Booking {
  readonly class: EncounterClass;
  /** Whose appointments it takes. */
  readonly kind: AppointmentKind;
  /** When it is to take place. */
  readonly slot: Instant;
  /** Usual length. */
  readonly length: Duration;
  readonly planned: boolean;
  readonly occurrence: number;
}

/** A stay in which its module has waited so long itself is over when the module says, another after the usual length. */
const OWN_LENGTH = DAY / 2;

const APPOINTMENT_DRAW = 0;
const LENGTH_DRAW = 1;
const TELEMEDICINE_DRAW = 2;
const DISCHARGE_DRAW = 3;
/**
 * A visit that met a stay is booked again from this long after (assumed: the usual follow-up interval); who sits in an emergency
 * department meanwhile comes the next day, not late in the evening.
 */
const REBOOK_AFTER = WEEK;

/** Planned visits to one practice are not so close to one another, except those of one module (assumed). */
const TOGETHER = 2 * WEEK;
/** What was planned for the next days is done in a visit for something else (assumed). */
const WHILE_HERE = 3 * DAY;
/** What would come so soon after another visit is put off until this long after it (assumed). */
const PUT_OFF = 4 * WEEK;

/** An emergency that meets a visit waits for the end of what is being done in it if that is so near; a visit takes some minutes at least. */
const FINISHED_FIRST = HOUR;
const LEAST = 5 * MINUTE;

const STAYS: ReadonlySet<EncounterClass> = new Set(['inpatient', 'hospice', 'nursing_facility']);
const UNPLANNED: ReadonlySet<EncounterClass> = new Set(['emergency', 'inpatient', 'hospice', 'nursing_facility']);
/** Where people are seen by appointment or between appointments. */
const OFFICE: ReadonlySet<EncounterClass> = new Set(['wellness', 'ambulatory', 'outpatient']);
const MOST_OFTEN_VIRTUAL = 0.15;

/** Share of visits held by video where GMF says `possible` (gmf.md 1.5). */
function virtualShare(t: Instant, period: number | undefined): number {
  if (period !== undefined) return virtualShare(startOfDay(dayOf(period, 7, 1)), undefined);
  if (t < startOfDay(dayOf(2016, 1, 1))) return 0;
  return t < startOfDay(dayOf(2020, 4, 1)) ? 0.004 : MOST_OFTEN_VIRTUAL;
}

/** Opens the encounter, or sleeps until its appointment or until the place is free. */
export function openEncounter(life: Life, machine: Machine, instruction: Open, t: Instant): 'blocked' | undefined {
  machine.booking ??= book(life, machine, instruction, t);
  const { booking } = machine;
  if (isShared(life, machine, instruction, booking, t)) return share(life, machine, instruction);
  if (booking.slot > t) return machine.retry(booking.slot, booking.planned ? [WATCH.encounter] : []);
  const { open } = life;
  if (open !== undefined) {
    if (open.owner !== machine) {
      if (!givesWay(open.entry.class, booking.class)) return waitForEnd(life, machine, instruction, booking, t);
      const least = open.entry.time + LEAST;
      const finished = open.clock - t < FINISHED_FIRST ? Math.max(open.clock, least) : least;
      if (finished > t) return machine.retry(finished);
    }
    life.closeEncounter(t);
  }
  const busy = contactUntil(life, t);
  if (busy !== undefined) return machine.retry(busy);
  const site = life.care.site(life, booking.class, instruction.specialty, t);
  if (wasSeenThatDay(life, booking.class, site, t))
    return bookAgain(life, machine, instruction, booking, startOfDay(dayAt(t)) + DAY);
  machine.booking = undefined;
  begin(life, machine, instruction, booking, site, t);
  return undefined;
}

function book(life: Life, machine: Machine, instruction: Open, t: Instant): Booking {
  const occurrence = life.instructionDraws.prepare(instruction.by, PURPOSE.visit);
  const u = life.draw(TELEMEDICINE_DRAW);
  const virtual =
    instruction.telemedicine === 'always' ||
    (instruction.telemedicine === 'possible' && u < virtualShare(t, life.program.period));
  const held = virtual ? 'virtual' : instruction.class;
  const kind = instruction.walkIn ? 'walk_in' : instruction.fasting ? 'fasting' : held;
  const planned = held === 'ambulatory' && !instruction.walkIn;
  const wanted = planned ? notTooSoon(life, machine, instruction, t) : t;
  return {
    class: held,
    kind,
    slot: life.care.appointment(life, kind, wanted, life.draw(APPOINTMENT_DRAW)),
    length: life.care.length(held, life.draw(LENGTH_DRAW)),
    planned,
    occurrence,
  };
}

/** A planned visit is put off if there was one at the same practice just now that this module had no part in. */
function notTooSoon(life: Life, machine: Machine, instruction: Open, t: Instant): Instant {
  const { lastPlanned, open } = life;
  if (lastPlanned === undefined || lastPlanned === open || lastPlanned.joined.includes(machine)) return t;
  const { time } = lastPlanned.entry;
  return t - time < TOGETHER && isAt(life, lastPlanned, instruction, t) ? Math.max(t, time + PUT_OFF) : t;
}

/** Is a visit to the same practice going on in which what was booked for soon can be done? */
function isShared(life: Life, machine: Machine, instruction: Open, booking: Booking, t: Instant): boolean {
  const { open } = life;
  if (open === undefined || !OFFICE.has(open.entry.class)) return false;
  if (!booking.planned || instruction.fasting || open.joined.includes(machine)) return false;
  return booking.slot - t < (open.planned ? TOGETHER : WHILE_HERE) && isAt(life, open, instruction, t);
}

const isAt = (life: Life, { entry }: OpenEncounter, { specialty }: Open, t: Instant): boolean =>
  life.care.site(life, 'ambulatory', specialty, t).organization.key === entry.site.organization.key;

/** The visit of another takes the place of the module's own, and what that is for is also why a visit without a reason is made. */
function share(life: Life, machine: Machine, instruction: Open): undefined {
  machine.booking = undefined;
  const { entry } = life.open!;
  if (entry.reason === undefined && entry.reasonEntry === undefined)
    Object.assign(entry, reasonOf(life, machine.frame, instruction.reason));
  life.open!.joined.push(machine);
  life.open!.shared = true;
  machine.recordPending(instruction.state);
}

/** What one has ordered in a visit is not ordered again; nor measured, in a visit that several share. */
export function isDone(life: Life, kind: 'observation' | 'order', concept: Concept): boolean {
  const { open, entries } = life;
  if (open === undefined || (kind === 'observation' && open.shared !== true)) return false;
  const keys = life.linked.keysOf(concept);
  const isSame = (other: Concept): boolean => life.linked.keysOf(other).some((key) => keys.includes(key));
  if (kind === 'observation' && open.forgotten?.some(isSame)) return true;
  for (let i = entries.length - 1; i > open.entry.id; i--) {
    const entry = entries[i]!;
    if (entry.kind !== kind || entry.encounter !== open.entry.id) continue;
    if (isSame(entry.concept)) return true;
  }
  return false;
}

/** When an encounter ends whose module has come to its end: people leave stays by day. */
export function endOf(life: Life, open: OpenEncounter, { by }: Visit, t: Instant): Instant {
  const { entry, earliestEnd, clock } = open;
  if (!STAYS.has(entry.class)) return Math.max(earliestEnd, clock);
  if (open.discharge === undefined) {
    const over = Math.max(t - entry.time >= OWN_LENGTH ? t : earliestEnd, clock);
    life.instructionDraws.prepare(by, PURPOSE.visit);
    open.discharge = life.care.discharge(over, life.draw(DISCHARGE_DRAW));
  }
  return open.discharge;
}

/** What does not wait for the end of a visit; hospice care and a nursing home do. */
const URGENT: ReadonlySet<EncounterClass> = new Set(['emergency', 'inpatient']);

/** An emergency or an admission ends an open visit; an admission ends the emergency visit that led to it. */
const givesWay = (open: EncounterClass, wanted: EncounterClass): boolean =>
  URGENT.has(wanted) && !STAYS.has(open) && (open !== 'emergency' || wanted !== 'emergency');

function waitForEnd(
  life: Life,
  machine: Machine,
  instruction: Open,
  booking: Booking,
  t: Instant,
): 'blocked' | undefined {
  const { class: going, time } = life.open!.entry;
  if (instruction.walkIn && STAYS.has(going) && t - time >= REBOOK_AFTER) return seenInStay(life, machine, instruction);
  if (!UNPLANNED.has(booking.class) && UNPLANNED.has(going))
    return bookAgain(life, machine, instruction, booking, t + (STAYS.has(going) ? REBOOK_AFTER : DAY));
  return machine.retry(Number.POSITIVE_INFINITY, [WATCH.free]);
}

/** Whoever lies in a hospital or lives in a home for long is seen there, for what one walks into an office with. */
function seenInStay(life: Life, machine: Machine, instruction: Open): undefined {
  machine.booking = undefined;
  life.open!.joined.push(machine);
  machine.recordPending(instruction.state);
}

function bookAgain(life: Life, machine: Machine, { by }: Open, booking: Booking, wanted: Instant): 'blocked' {
  life.instructionDraws.prepare(by, PURPOSE.visit);
  const slot = life.care.appointment(life, booking.kind, wanted, life.draw(APPOINTMENT_DRAW));
  machine.booking = { ...booking, slot };
  return machine.retry(slot);
}

/** Was the person at this office already that day? It sees nobody twice a day: what comes up later is seen to the next. */
export function wasSeenThatDay({ encounters }: Life, kind: EncounterClass, site: CareSite, t: Instant): boolean {
  if (!OFFICE.has(kind)) return false;
  for (let i = encounters.length - 1; i >= 0; i--) {
    const { class: of, contact, time, site: there } = encounters[i]!;
    if (contact) continue;
    if (dayAt(time) !== dayAt(t)) return false;
    if (OFFICE.has(of) && there.organization.key === site.organization.key) return true;
  }
  return false;
}

function begin(life: Life, machine: Machine, instruction: Open, booking: Booking, site: CareSite, t: Instant): void {
  const base = life.stampAt(instruction.by, 'encounter', t);
  const reason = reasonOf(life, machine.frame, instruction.reason);
  const entry = withReason(encounterDraft(base, booking.class, instruction.type, site), reason);
  life.add<EncounterEntry>(entry);
  life.open = {
    entry,
    owner: machine,
    kind: 'own',
    planned: booking.planned,
    joined: [machine],
    clock: t,
    earliestEnd: instruction.ownLength ? t : t + booking.length,
  };
  if (booking.planned) life.lastPlanned = life.open;
  life.notify(WATCH.encounter);
  machine.recordPending(instruction.state);
}
