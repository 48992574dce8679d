import { DAY, type Duration, dayAt, dayOf, HOUR, type Instant, MINUTE, startOfDay, WEEK } from '../base/index.ts';
import type { CareSite, EncounterClass } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import { contactUntil } from './contacts.ts';
import { WATCH } from './context.ts';
import { encounterDraft } from './drafts.ts';
import { PURPOSE } from './instruction-draws.ts';
import type { Life } from './life.ts';
import type { Machine } from './machine.ts';
import {
  beginEncounter,
  cameHomeSince,
  closeEncounter,
  OFFICE,
  type OpenEncounter,
  STAYS,
  wasSeenThatDay,
} from './open-encounter.ts';
import type { Visit } from './program.ts';
import { reasonOf, withReason } from './reference.ts';
import type { AppointmentKind } from './runtime.ts';

type Open = Extract<Visit, { op: 'open_encounter' }>;

/** What keeps a visit from beginning: it is tried again then or when one of these changes, or is booked anew for then. */
interface Delay {
  readonly until: Instant;
  readonly watches?: readonly string[];
  readonly anew?: true;
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
}

/** A stay in which its module has waited so long itself is over when the module says, another after the usual length. */
const OWN_LENGTH = DAY / 2;

const APPOINTMENT_DRAW = 0;
const LENGTH_DRAW = 1;
const TELEMEDICINE_DRAW = 2;
const DISCHARGE_DRAW = 3;
const HOME_DRAW = 4;
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
/** Nobody is admitted sooner after they came to an emergency department (assumed). */
const LEAST_EMERGENCY = 15 * MINUTE;

/** Who was kept elsewhere for so long, or until the evening, comes to what was booked another day (assumed). */
const KEPT = 2 * HOUR;
const EVENING = 17 * HOUR;

/** Who has been at home for no longer was looked at before the discharge. */
const JUST_HOME = HOUR;
/** An emergency that met a stay comes so long after the discharge (assumed). */
const BACK_AFTER = { least: 3 * HOUR, more: 18 * HOUR };

const UNPLANNED: ReadonlySet<EncounterClass> = new Set(['emergency', ...STAYS]);
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
  if (life.open?.owner === machine) closeEncounter(life, t);
  if (isSeenInStay(life, instruction, t)) return machine.join();
  const delay = delayOf(life, instruction, booking, t);
  if (delay !== undefined)
    return delay.anew === true
      ? bookAgain(life, machine, instruction, booking, delay.until)
      : machine.retry(delay.until, delay.watches);
  const site = life.care.site(life, booking.class, instruction.specialty, t);
  if (wasSeenThatDay(life, booking.class, site, t) || isMissed(booking, t))
    return bookAgain(life, machine, instruction, booking, startOfDay(dayAt(t)) + DAY);
  return begin(life, machine, instruction, booking, site, t);
}

/** Has somebody been kept from an appointment until it is too late for it? */
function isMissed({ planned, class: held, slot }: Booking, t: Instant): boolean {
  if (!planned && held !== 'virtual') return false;
  return t - slot > KEPT || (t > slot && t - startOfDay(dayAt(t)) > EVENING);
}

function book(life: Life, machine: Machine, instruction: Open, t: Instant): Booking {
  life.instructionDraws.prepare(instruction.by, PURPOSE.visit);
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

/** The visit of another takes the place of the module's own, and what that is for is also why this visit is made. */
function share(life: Life, machine: Machine, instruction: Open): undefined {
  const { entry } = life.open!;
  const why = reasonOf(life, machine.frame, instruction.reason);
  if (entry.reason === undefined && entry.reasonEntry === undefined) Object.assign(entry, why);
  else if (why.reason !== undefined && !isSame(why.reason, entry.reason))
    entry.also = [...(entry.also ?? []).filter((other) => !isSame(other, why.reason)), why.reason];
  life.open!.shared = true;
  machine.purpose = { visit: entry.id, why };
  machine.join();
}

const isSame = (a: Concept, b: Concept | undefined): boolean => a.codings[0].code === b?.codings[0].code;

/** When a visit is over: after what another module still does in it, whose procedure ends at that instant and may be followed by more. */
export const overAt = ({ earliestEnd, clock, shared }: OpenEncounter): Instant =>
  Math.max(earliestEnd, clock) + (shared === true ? 1 : 0);

/** When an encounter ends whose module has come to its end: people leave stays by day. */
export function endOf(life: Life, open: OpenEncounter, { by }: Visit, t: Instant): Instant {
  const { entry, earliestEnd, clock } = open;
  if (!STAYS.has(entry.class)) return overAt(open);
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

/** What stands in the way of a visit whose time has come. */
function delayOf(life: Life, { by }: Open, { class: wanted }: Booking, t: Instant): Delay | undefined {
  const delay = life.open && delayBy(life.open, wanted, t);
  if (delay !== undefined) return delay;
  const busy = contactUntil(life, t);
  if (busy !== undefined) return { until: busy };
  if (wanted === 'emergency' && cameHomeSince(life, t - JUST_HOME)) {
    life.instructionDraws.prepare(by, PURPOSE.visit);
    return { until: t + BACK_AFTER.least + Math.round(life.draw(HOME_DRAW) * BACK_AFTER.more) };
  }
  return undefined;
}

/** What is done in an open visit is finished, if that is near; its end is waited for; or one comes another day. */
function delayBy({ entry, clock }: OpenEncounter, wanted: EncounterClass, t: Instant): Delay | undefined {
  const { class: going, time } = entry;
  if (givesWay(going, wanted)) {
    const least = time + (going === 'emergency' ? LEAST_EMERGENCY : LEAST);
    const finished = clock - t < FINISHED_FIRST ? Math.max(clock, least) : least;
    return finished > t ? { until: finished } : undefined;
  }
  if (UNPLANNED.has(wanted) || !UNPLANNED.has(going)) {
    const until = wanted === 'emergency' && STAYS.has(going) ? time + REBOOK_AFTER : Number.POSITIVE_INFINITY;
    return { until, watches: [WATCH.free] };
  }
  return { until: t + (STAYS.has(going) ? REBOOK_AFTER : DAY), anew: true };
}

/** Whoever lies in a hospital or lives in a home for long is seen there, for what one walks into an office or drives to a hospital with. */
function isSeenInStay({ open }: Life, instruction: Open, t: Instant): boolean {
  const wherever = instruction.walkIn === true || instruction.class === 'emergency';
  return wherever && open !== undefined && STAYS.has(open.entry.class) && t - open.entry.time >= REBOOK_AFTER;
}

function bookAgain(life: Life, machine: Machine, { by }: Open, booking: Booking, wanted: Instant): 'blocked' {
  life.instructionDraws.prepare(by, PURPOSE.visit);
  const slot = life.care.appointment(life, booking.kind, wanted, life.draw(APPOINTMENT_DRAW));
  machine.booking = { ...booking, slot };
  return machine.retry(slot);
}

/** Ends what gives way and begins. */
function begin(
  life: Life,
  machine: Machine,
  instruction: Open,
  booking: Booking,
  site: CareSite,
  t: Instant,
): undefined {
  const { open } = life;
  if (open?.owner !== undefined && open.owner !== machine) open.owner.brokenOff = true;
  closeEncounter(life, t);
  machine.booking = undefined;
  const { by, type, reason, ownLength } = instruction;
  const entry = encounterDraft(life.stampAt(by, 'encounter', t), booking.class, type, site);
  const why = reasonOf(life, machine.frame, reason);
  machine.purpose = { visit: entry.id, why };
  beginEncounter(life, {
    entry: withReason(entry, why),
    owner: machine,
    kind: 'own',
    planned: booking.planned,
    joined: [machine],
    clock: t,
    earliestEnd: ownLength ? t : t + booking.length,
  });
  machine.recordPending();
}
