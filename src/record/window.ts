import { type Instant, YEAR } from '../base/index.ts';
import type { Entry, EntryId, Life } from './entry.ts';

/** Who comes to a practice brings the seasonal vaccines of so long before; of older ones nobody asks (assumed). */
const SEASONS = 3 * YEAR;

/** The part of a life that is written: what any exporter works on. */
export interface WindowedLife {
  readonly life: Life;
  /** Start of the record window; -Infinity for the whole life. */
  readonly from: Instant;
  /** The as-of instant. Later ends count as open. */
  readonly to: Instant;
  /** The entries to write, in the order of the record. */
  readonly entries: readonly Entry[];
  /** Is this entry among them? A reference to any other entry is left out. */
  readonly has: (id: EntryId | undefined) => boolean;
}

/**
 * The record window: every encounter that overlaps it with its contents, other entries made in it, and from before it
 * what still matters at its start (see `carriedOver`). Nothing that was not known at `to`.
 */
export function window(life: Life, from: Instant, to: Instant): WindowedLife {
  const kept = new Uint8Array(life.entries.length);
  const entries: Entry[] = [];
  for (const entry of life.entries) {
    if (!isKnown(entry, to) || !isKept(entry, from, kept)) continue;
    kept[entry.id] = 1;
    entries.push(entry);
  }
  return { life, from, to, entries, has: (id) => id !== undefined && kept[id] === 1 };
}

/** `end` if it is known at the as-of instant, else undefined: still open. */
export const knownEnd = (end: Instant | undefined, to: Instant): Instant | undefined =>
  end !== undefined && end <= to ? end : undefined;

function isKnown(entry: Entry, to: Instant): boolean {
  if (entry.kind === 'family_history' && entry.replaced !== undefined && entry.replaced <= to) return false;
  const known = entry.kind === 'observation' || entry.kind === 'report' ? entry.issued : entry.time;
  return entry.time <= to && known <= to;
}

function isKept(entry: Entry, from: Instant, kept: Uint8Array): boolean {
  if (entry.kind === 'encounter') return entry.end === undefined || entry.end >= from;
  if (entry.encounter !== undefined && kept[entry.encounter] === 1) return true;
  return entry.time >= from || carriedOver(entry, from);
}

/** From before the window: what is still active at its start, immunizations on record, procedures that last, family history. */
function carriedOver(entry: Entry, from: Instant): boolean {
  switch (entry.kind) {
    case 'condition':
      return entry.abatement === undefined || entry.abatement > from;
    case 'allergy':
    case 'medication':
    case 'care_plan':
    case 'device':
      return entry.end === undefined || entry.end > from;
    case 'procedure':
      return entry.lasting === true;
    case 'family_history':
      return true;
    case 'immunization':
      return entry.unrecorded !== true && (entry.seasonal !== true || entry.time >= from - SEASONS);
    default:
      return false;
  }
}
