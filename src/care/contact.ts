import { MINUTE } from '../base/index.ts';
import type { Contact, ContactKind } from '../engine/index.ts';
import type { EncounterClass } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';

interface Usual {
  readonly class: EncounterClass;
  readonly type: Concept;
  /** Minutes: at least, and on top at most (assumed). */
  readonly least: number;
  readonly more: number;
}

const snomed = (code: string, display: string): Concept => ({ codings: [{ system: 'snomed', code, display }] });

const CONTACTS: Readonly<Record<ContactKind, Usual>> = {
  request: { class: 'virtual', type: snomed('185317003', 'Telephone encounter (procedure)'), least: 2, more: 6 },
  sample: {
    class: 'ambulatory',
    type: snomed('82078001', 'Collection of blood specimen for laboratory (procedure)'),
    ...{ least: 5, more: 10 },
  },
};

/** What being in touch with a practice without a consultation is filed as. `u` is a uniform draw. */
export function contactOf(kind: ContactKind, u: number): Contact {
  const { class: of, type, least, more } = CONTACTS[kind];
  return { class: of, type, length: (least + more * u) * MINUTE };
}
