import type { Instant } from '../base/index.ts';
import type { CareSite, EncounterEntry } from '../record/index.ts';
import { encounterDraft } from './drafts.ts';
import { PURPOSE } from './instruction-draws.ts';
import type { Life } from './life.ts';
import type { ContactKind } from './runtime.ts';

/** Records that the person was in touch with a practice without a consultation; the visit that is going on then, if there is one. */
export function recordContact(life: Life, by: number, kind: ContactKind, site: CareSite, t: Instant): EncounterEntry {
  const going = life.encounters.findLast(({ time, end }) => time <= t && (end === undefined || end >= t));
  if (going !== undefined) return going;
  const base = life.stampAt(by, 'encounter', t);
  const u = life.draws.uniform(life.originOf(by).key, base.occurrence, PURPOSE.contact);
  const { class: of, type, length } = life.care.contact(kind, u);
  const end = base.time + Math.round(length);
  const entry = encounterDraft(base, of, type, site);
  // A sample is recorded with its result: a visit that began soon after it is known by then.
  const next = t < life.now ? life.encounters.find(({ time }) => time > t && time < end) : undefined;
  entry.end = next?.time ?? end;
  entry.contact = true;
  return life.add<EncounterEntry>(entry);
}

/** Until when the person is on the telephone, or has blood drawn, without a visit; undefined if that is not so. */
export function contactUntil(life: Life, t: Instant): Instant | undefined {
  const last = life.encounters.at(-1);
  return last?.contact === true && last.end !== undefined && last.end > t ? last.end : undefined;
}

/** An emergency does not wait for the end of a call. */
export function endContact(life: Life, t: Instant): void {
  const last = life.encounters.at(-1);
  if (last !== undefined && contactUntil(life, t) !== undefined) last.end = Math.round(t);
}
