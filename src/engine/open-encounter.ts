import { dayAt, type Instant } from '../base/index.ts';
import type { CareSite, EncounterClass, EncounterEntry } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import { contactUntil } from './contacts.ts';
import { WATCH } from './context.ts';
import { encounterDraft } from './drafts.ts';
import type { Life } from './life.ts';
import type { Machine } from './machine.ts';
import { renewPrescriptions } from './prescribing.ts';
import type { BuiltInVisit } from './runtime.ts';

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

/** Where people lie for days or live. */
export const STAYS: ReadonlySet<EncounterClass> = new Set(['inpatient', 'hospice', 'nursing_facility']);
/** Where people are seen by appointment or between appointments. */
export const OFFICE: ReadonlySet<EncounterClass> = new Set(['wellness', 'ambulatory', 'outpatient']);

/** A visit ends after what modules still do in it at that instant, as one procedure after another. */
const AFTER_MODULES = Number.POSITIVE_INFINITY;

/** From now on what is recorded belongs to this encounter. */
export function beginEncounter(life: Life, open: OpenEncounter): void {
  life.add<EncounterEntry>(open.entry);
  life.open = open;
  if (open.planned) life.lastPlanned = open;
  life.notify(WATCH.encounter);
}

/** Opens a visit of built-in care, unless the person is busy or was at that office today. */
export function openBuiltIn(life: Life, visit: BuiltInVisit): EncounterEntry | undefined {
  const { now } = life;
  if (life.open !== undefined || contactUntil(life, now) !== undefined) return undefined;
  const { by, class: of, kind, type, reason, length } = visit;
  const site = life.care.site(life, of, undefined, now);
  if (wasSeenThatDay(life, of, site, now)) return undefined;
  const entry = encounterDraft(life.stampAt(by, 'encounter', now), of, type, site);
  entry.reason = reason;
  const open: OpenEncounter = {
    entry,
    owner: undefined,
    kind,
    planned: kind === 'wellness',
    joined: [],
    forgotten: [],
    clock: now,
    earliestEnd: now + length,
  };
  beginEncounter(life, open);
  closeWhenOver(life, open, open.earliestEnd);
  life.notify(WATCH.visit('any'));
  life.notify(WATCH.visit(kind));
  return entry;
}

function closeWhenOver(life: Life, open: OpenEncounter, t: Instant): void {
  const close = (at: Instant): void => {
    if (life.open !== open) return;
    if (open.clock > at) closeWhenOver(life, open, open.clock);
    else closeEncounter(life, at);
  };
  life.later(t, close, AFTER_MODULES);
}

/** The open encounter ends, if there is one: prescriptions that run out are renewed, and what waited for its end may begin. */
export function closeEncounter(life: Life, t: Instant): void {
  if (life.open === undefined) return;
  const { entry } = life.open;
  const end = Math.max(t, entry.time);
  if (life.died === undefined) renewPrescriptions(life, entry, end);
  entry.end = Math.round(end);
  breakOff(life, entry);
  life.open = undefined;
  life.notify(WATCH.free);
}

/** What is still done when a visit ends before its time, as an emergency calls, ends with it. */
function breakOff({ entries }: Life, { id, end = Number.POSITIVE_INFINITY }: EncounterEntry): void {
  for (let i = id + 1; i < entries.length; i++) {
    const entry = entries[i]!;
    if (entry.kind === 'procedure' && entry.encounter === id && entry.end !== undefined && entry.end > end)
      entry.end = end;
  }
}

/** What one has ordered in a visit is not ordered again; nor is it measured, or measured again, in a visit that several share. */
export function isDone(life: Life, kind: 'observation' | 'order', concept: Concept): boolean {
  const { open, entries } = life;
  if (open === undefined || (kind === 'observation' && open.shared !== true)) return false;
  const keys = life.linked.keysOf(concept);
  const isSame = (other: Concept): boolean => life.linked.keysOf(other).some((key) => keys.includes(key));
  if (kind === 'observation' && (open.asked?.has(keys[0]!) || open.forgotten?.some(isSame))) return true;
  for (let i = entries.length - 1; i > open.entry.id; i--) {
    const entry = entries[i]!;
    if (entry.kind !== kind || entry.encounter !== open.entry.id) continue;
    if (isSame(entry.concept)) return true;
  }
  return false;
}

/** Has a stay ended since a time? */
export function cameHomeSince({ encounters }: Life, t: Instant): boolean {
  const last = encounters.findLast(({ contact }) => !contact);
  return last !== undefined && STAYS.has(last.class) && last.end !== undefined && last.end >= t;
}

/**
 * Was the person at this office already that day, or discharged from a stay? Nobody is seen twice a day: what comes up later is seen to
 * the next.
 */
export function wasSeenThatDay({ encounters }: Life, of: EncounterClass, site: CareSite, t: Instant): boolean {
  if (!OFFICE.has(of) && of !== 'urgent_care') return false;
  for (let i = encounters.length - 1; i >= 0; i--) {
    const { class: other, contact, time, end, site: there } = encounters[i]!;
    if (contact) continue;
    if (STAYS.has(other) && end !== undefined && dayAt(end) === dayAt(t)) return true;
    if (dayAt(time) !== dayAt(t)) return false;
    if (OFFICE.has(other) && there.organization.key === site.organization.key) return true;
  }
  return false;
}
