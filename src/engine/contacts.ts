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
  // A sample is recorded with its result: a visit that began soon after it is known by then, and the person came earlier.
  const next = t < life.now ? life.encounters.find(({ time }) => time > t && time < end) : undefined;
  const time = next === undefined ? base.time : Math.max(endBefore(life, t), next.time - Math.round(length));
  const entry = encounterDraft({ ...base, time }, of, type, site);
  entry.end = next?.time ?? end;
  entry.contact = true;
  return life.add<EncounterEntry>(entry);
}

/** When the last visit before `t` was over. */
const endBefore = (life: Life, t: Instant): Instant =>
  life.encounters.reduce(
    (last, { end }) => (end !== undefined && end <= t && end > last ? end : last),
    Number.NEGATIVE_INFINITY,
  );

/** Until when the person is on the telephone, or has blood drawn, without a visit; undefined if that is not so. Even an emergency waits these minutes. */
export function contactUntil(life: Life, t: Instant): Instant | undefined {
  const last = life.encounters.at(-1);
  return last?.contact === true && last.end !== undefined && last.end > t ? last.end : undefined;
}
