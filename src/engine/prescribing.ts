import { DAY, type Day, dayAt, type Instant, MONTH, startOfDay } from '../base/index.ts';
import {
  type AdministrationEntry,
  type CareSite,
  type Dosage,
  type EncounterClass,
  type EncounterEntry,
  type EntryBase,
  type MedicationEntry,
  usedUpOn,
} from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import { recordContact } from './contacts.ts';
import { WATCH } from './context.ts';
import { administrationDraft, medicationDraft } from './drafts.ts';
import type { Frame } from './frame.ts';
import { PURPOSE } from './instruction-draws.ts';
import type { Life } from './life.ts';
import type { Act, DosagePlan } from './program.ts';
import { reasonOf, withReason } from './reference.ts';

type Prescribe = Extract<Act, { op: 'prescribe' }>;

/** At a visit a prescription is written anew when it is at least this old (a US prescription is good for a year). */
const RENEW_AFTER = 270 * DAY;
/** The pharmacy or the person asks for a new prescription at most this long before the supply is used up, on no fixed day (assumed). */
const ASKED_AHEAD = 21 * DAY;
/**
 * A practice renews on request for whom it has seen within this time: rules of practices ask for a visit in the last 12,
 * for some drugs 18 months, and bridge the time to an overdue one with a month's supply (renewal guidelines of a family
 * medicine department, 2015; Washington University pediatric allergy, read 2026; AMA, Debunking regulatory myths: many
 * tie renewals to the yearly exam). Between the two: assumed.
 */
const SEEN_WITHIN = 15 * MONTH;

/** The day from which on an order is taken from, and the share of doses taken: they tell how long it lasts. */
export interface Supply {
  readonly first: Day;
  readonly share: number;
}

/** Records the order (or the act of giving), starts its effect on the body, and ends a course by itself. Returns the order. */
export function prescribe(life: Life, frame: Frame, act: Prescribe): MedicationEntry | undefined {
  const { by, chronic, dosage } = act;
  const concept = life.had(act.concept, by, act.administered ? 'administration' : 'medication');
  if (concept === undefined) return undefined;
  const reason = reasonOf(life, frame, act.reason);
  if (act.administered) {
    const given = administrationDraft(life.stamp(by, 'administration'), concept, doseOf(life, dosage));
    life.add<AdministrationEntry>(withReason(given, reason));
    if (!chronic) return undefined;
  }
  const active = life.chart.firstActive('medication', life.linked.keysOf(concept));
  if (active !== undefined) return active;
  const order = medicationDraft(life.stamp(by, 'medication'), concept, chronic, doseOf(life, dosage));
  withReason(order, reason);
  life.add<MedicationEntry>(order);
  begin(life, order, act.ownEffects === true);
  if (!chronic && dosage.duration !== undefined)
    life.later(order.time + dosage.duration, (t) => endOrder(life, order, t));
  return order;
}

/** The dose as written: an amount by weight or age is worked out now. */
function doseOf(life: Life, plan: DosagePlan): Dosage {
  const { amountOf, ...dosage } = plan;
  const amount = amountOf === undefined ? undefined : life.value(amountOf);
  return typeof amount === 'number' ? { ...dosage, amount } : dosage;
}

function begin(life: Life, order: MedicationEntry, ownEffects: boolean): void {
  const share = adherence(life);
  life.chart.addTruth({
    kind: 'adherence',
    id: life.truths.length,
    time: order.time,
    by: order.by,
    medication: order.id,
    share,
  });
  expectRequest(life, order, { first: dayAt(order.time), share });
  if (ownEffects) return;
  life.bodyMoved(life.body.medicationStarted(life.linked.keysOf(order.concept), share, bodyKey(life, order), life.now));
}

/** Share of doses that this person takes: the lifelong trait, 1 if nothing says otherwise. */
export function adherence(life: Life): number {
  const trait = life.attribute('adherence');
  return typeof trait === 'number' ? trait : 1;
}

/** All orders of one course of treatment are one effect on the body. */
const bodyKey = (life: Life, order: MedicationEntry): string => `medication ${life.linked.keysOf(order.concept)[0]}`;

/** Stops an order; nothing if it has ended already. */
export function endOrder(life: Life, order: MedicationEntry, t: Instant, reason?: Concept): void {
  const current = life.chart.get(life.chart.latest(order.id), 'medication')!;
  if (current.end !== undefined) return;
  close(life, current, t, reason);
  life.bodyMoved(life.body.medicationStopped(bodyKey(life, current), life.now));
}

function close(life: Life, order: MedicationEntry, t: Instant, reason?: Concept): void {
  order.end = Math.round(Math.max(t, order.time));
  if (reason) order.endReason = reason;
  life.chart.close(order);
  life.notifyOf(WATCH.active('medication'), order.concept);
}

/** Visits at whose end prescriptions are looked through. */
const LOOKED_THROUGH: ReadonlySet<EncounterClass> = new Set([
  'wellness',
  'ambulatory',
  'outpatient',
  'virtual',
  'home',
]);

/** All long-term prescriptions are renewed at a check-up, elsewhere those that were written there. */
const renewsAt = (life: Life, order: MedicationEntry, { class: kind, site }: EncounterEntry): boolean =>
  kind === 'wellness' || (LOOKED_THROUGH.has(kind) && writtenAt(life, order, site));

const writtenAt = (life: Life, { encounter }: MedicationEntry, { organization }: CareSite): boolean =>
  encounter !== undefined && life.chart.get(encounter, 'encounter')?.site.organization.key === organization.key;

/** At the end of a visit long-term prescriptions that run out are written again; the effect on the body goes on. */
export function renewPrescriptions(life: Life, visit: EncounterEntry, t: Instant): void {
  if (!LOOKED_THROUGH.has(visit.class)) return;
  for (const order of life.chart.active('medication')) {
    if (!order.chronic || t - order.time < RENEW_AFTER || !renewsAt(life, order, visit)) continue;
    renew(life, order, life.stampAt(order.by, 'medication', t));
  }
}

/** Has a new prescription asked for before a long-term drug is used up; the answer comes within days, in office hours. */
function expectRequest(life: Life, order: MedicationEntry, supply: Supply): void {
  const usedUp = usedUpOn(order, supply.share, supply.first);
  if (usedUp === undefined) return;
  life.supplies.set(order.id, supply);
  const { key } = life.originOf(order.by);
  const ahead = ASKED_AHEAD * life.draws.uniform(key, order.occurrence, PURPOSE.ahead);
  const asked = Math.max(startOfDay(usedUp) - ahead, order.time);
  const u = life.draws.uniform(key, order.occurrence, PURPOSE.request);
  life.later(life.care.appointment(life, 'virtual', asked, u), (t) => renewOnRequest(life, order, t));
}

/** The practice that has seen the person of late writes the prescription again, without a visit, and the others of its own that run out. */
function renewOnRequest(life: Life, order: MedicationEntry, t: Instant): void {
  if (order.end !== undefined) return;
  const seen = life.encounters.findLast((encounter) => !encounter.contact && renewsAt(life, order, encounter));
  if (seen === undefined || t - seen.time > SEEN_WITHIN) return;
  const contact = recordContact(life, order.by, 'request', seen.site, t);
  for (const each of life.chart.active('medication')) {
    const isWanted =
      each.id === order.id || (each.chronic && t - each.time >= RENEW_AFTER && renewsAt(life, each, seen));
    if (isWanted) renew(life, each, { ...life.stampAt(each.by, 'medication', t), encounter: contact.id });
  }
}

function renew(life: Life, order: MedicationEntry, base: EntryBase): void {
  const { concept, dosage } = order;
  close(life, order, base.time);
  const renewed = medicationDraft(base, concept, true, dosage);
  renewed.renews = order.id;
  withReason(renewed, order);
  life.add<MedicationEntry>(renewed);
  const supply = life.supplies.get(order.id);
  if (supply === undefined) return;
  const { first, share } = supply;
  expectRequest(life, renewed, { first: Math.max(dayAt(base.time), usedUpOn(order, share, first, base.time)!), share });
}
