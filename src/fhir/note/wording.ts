import { hashText, MINUTE, uniformAt } from '../../base/index.ts';
import type { EncounterEntry, Entry } from '../../record/index.ts';
import type { Visit } from './visit.ts';

const NOTE = hashText('note.wording');

/** One of several ways to say the same, by the person and the time of the visit. */
export const worded = ({ encounter, person }: Visit, wordings: readonly string[]): string => {
  const u = uniformAt(NOTE, person.birthDay, Math.floor(encounter.time / MINUTE));
  return wordings[Math.floor(u * wordings.length)] ?? '';
};

/** Of an illness that somebody has had before each time the next one: where they begin goes by the person. */
export const wordedInTurn = ({ person }: Visit, wordings: readonly string[], nth: number): string =>
  wordings[(Math.floor(uniformAt(NOTE, person.birthDay, 0) * wordings.length) + nth) % wordings.length] ?? '';

/** From one visit of a kind to the next: a check-up, one for the same illness or complaint. */
export const inTurn = (visit: Visit, wordings: readonly string[]): string =>
  wordings.length < 2 ? (wordings[0] ?? '') : wordedInTurn(visit, wordings, timesBefore(visit));

function timesBefore({ encounter, entries }: Visit): number {
  let times = 0;
  for (const one of encountersOf(entries)) {
    if (one.id >= encounter.id) break;
    if (isAlike(one, encounter)) times++;
  }
  return times;
}

/** Of each life, found once for as many entries. */
const ENCOUNTERS = new WeakMap<readonly Entry[], { readonly of: number; readonly found: readonly EncounterEntry[] }>();

function encountersOf(entries: readonly Entry[]): readonly EncounterEntry[] {
  const known = ENCOUNTERS.get(entries);
  if (known?.of === entries.length) return known.found;
  const found = entries.filter((entry) => entry.kind === 'encounter');
  ENCOUNTERS.set(entries, { of: entries.length, found });
  return found;
}

const isAlike = (one: EncounterEntry, other: EncounterEntry): boolean =>
  one.class === other.class &&
  one.reasonEntry === other.reasonEntry &&
  one.reason?.codings[0].code === other.reason?.codings[0].code;
