import { type Instant, MINUTE } from '../base/index.ts';
import type { CareSite, EncounterClass, EncounterEntry } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Life } from './life.ts';

interface Contact {
  readonly class: EncounterClass;
  readonly type: Concept;
  /** Minutes: at least, and on top at most (assumed). */
  readonly length: { readonly least: number; readonly more: number };
}

const snomed = (code: string, display: string): Concept => ({ codings: [{ system: 'snomed', code, display }] });

const CONTACTS = {
  /** A prescription is asked for by telephone, and written. */
  request: {
    class: 'virtual',
    type: snomed('185317003', 'Telephone encounter (procedure)'),
    length: { least: 2, more: 6 },
  },
  /** Blood is drawn that was asked for at a visit. */
  sample: {
    class: 'ambulatory',
    type: snomed('82078001', 'Collection of blood specimen for laboratory (procedure)'),
    length: { least: 5, more: 10 },
  },
} as const satisfies Readonly<Record<string, Contact>>;

/** Purpose of the draw of its length: beside those of `Life`. */
const LENGTH_DRAW = 60_000;

/** Records that the person was in touch with a practice without a consultation; the visit that is going on then, if there is one. */
export function recordContact(
  life: Life,
  by: number,
  kind: keyof typeof CONTACTS,
  site: CareSite,
  t: Instant,
): EncounterEntry {
  const going = life.entries.findLast(
    (entry): entry is EncounterEntry =>
      entry.kind === 'encounter' && entry.time <= t && (entry.end === undefined || entry.end >= t),
  );
  if (going !== undefined) return going;
  const { class: of, type, length } = CONTACTS[kind];
  const base = life.stampAt(by, 'encounter', t);
  const u = life.draws.uniform(life.originOf(by).key, base.occurrence, LENGTH_DRAW);
  const end = base.time + Math.round((length.least + length.more * u) * MINUTE);
  return life.add<EncounterEntry>({ kind: 'encounter', ...base, class: of, type, site, end, contact: true });
}
