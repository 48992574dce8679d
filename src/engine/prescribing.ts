import { DAY, type Instant } from '../base/index.ts';
import type {
  AdministrationEntry,
  CareSite,
  Dosage,
  EncounterClass,
  EncounterEntry,
  MedicationEntry,
} from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import { WATCH } from './context.ts';
import type { Frame } from './frame.ts';
import type { Life } from './life.ts';
import type { Act, DosagePlan } from './program.ts';
import { reasonOf } from './reference.ts';

type Prescribe = Extract<Act, { op: 'prescribe' }>;

/** A prescription is written anew when it is at least this old (a US prescription is good for a year). */
const RENEW_AFTER = 270 * DAY;

/** Records the order (or the act of giving), starts its effect on the body, and ends a course by itself. Returns the order. */
export function prescribe(life: Life, frame: Frame, act: Prescribe): MedicationEntry | undefined {
  const { by, concept, chronic, dosage } = act;
  const reason = reasonOf(life, frame, act.reason);
  if (act.administered) {
    life.add<AdministrationEntry>({
      kind: 'administration',
      ...life.stamp(by, 'administration'),
      concept,
      dosage: doseOf(life, dosage),
      ...reason,
    });
    if (!chronic) return undefined;
  }
  const active = life.chart.active('medication', life.linked.keysOf(concept))[0];
  if (active !== undefined) return active;
  const order = life.add<MedicationEntry>({
    kind: 'medication',
    ...life.stamp(by, 'medication'),
    concept,
    chronic,
    dosage: doseOf(life, dosage),
    ...reason,
  });
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

const writtenAt = (life: Life, { encounter }: MedicationEntry, { organization }: CareSite): boolean =>
  encounter !== undefined && life.chart.get(encounter, 'encounter')?.site.organization.key === organization.key;

/** Visits at whose end prescriptions are looked through. */
const LOOKED_THROUGH: ReadonlySet<EncounterClass> = new Set([
  'wellness',
  'ambulatory',
  'outpatient',
  'virtual',
  'home',
]);

/**
 * At the end of a visit long-term prescriptions that run out are written again, at a check-up all of them, elsewhere those that
 * were written there; the effect on the body goes on.
 */
export function renewPrescriptions(life: Life, visit: EncounterEntry, t: Instant): void {
  if (!LOOKED_THROUGH.has(visit.class)) return;
  for (const order of life.chart.active('medication')) {
    if (!order.chronic || t - order.time < RENEW_AFTER) continue;
    if (visit.class !== 'wellness' && !writtenAt(life, order, visit.site)) continue;
    const { by, concept, dosage, reason, reasonEntry } = order;
    const base = life.stampAt(by, 'medication', t);
    close(life, order, base.time);
    life.add<MedicationEntry>({
      kind: 'medication',
      ...base,
      concept,
      chronic: true,
      dosage,
      renews: order.id,
      ...(reason && { reason }),
      ...(reasonEntry !== undefined && { reasonEntry }),
    });
  }
}
