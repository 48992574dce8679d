import type { Instant } from '../base/index.ts';
import type { CareSite, EncounterEntry } from '../record/index.ts';
import { PURPOSE } from './instruction-draws.ts';
import type { Life } from './life.ts';
import type { ContactKind } from './runtime.ts';

/** Records that the person was in touch with a practice without a consultation; the visit that is going on then, if there is one. */
export function recordContact(life: Life, by: number, kind: ContactKind, site: CareSite, t: Instant): EncounterEntry {
  const going = life.entries.findLast(
    (entry): entry is EncounterEntry =>
      entry.kind === 'encounter' && entry.time <= t && (entry.end === undefined || entry.end >= t),
  );
  if (going !== undefined) return going;
  const base = life.stampAt(by, 'encounter', t);
  const u = life.draws.uniform(life.originOf(by).key, base.occurrence, PURPOSE.contact);
  const { class: of, type, length } = life.care.contact(kind, u);
  const end = base.time + Math.round(length);
  return life.add<EncounterEntry>({ kind: 'encounter', ...base, class: of, type, site, end, contact: true });
}

/** Nobody is on the telephone and at a visit at once: what is going on ends when the visit begins. */
export function endContact(life: Life, t: Instant): void {
  const last = life.entries.findLast((entry): entry is EncounterEntry => entry.kind === 'encounter');
  if (last?.contact === true && last.end !== undefined && last.end > t) last.end = Math.round(t);
}
