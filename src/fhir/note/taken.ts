import { DAY } from '../../base/index.ts';
import type { MedicationEntry } from '../../record/index.ts';
import type { Visit } from './visit.ts';

/** A course from so long on is one of the drugs that somebody takes (assumed): an antidepressant for a season, a pill for a year. */
const LONG_COURSE = 60 * DAY;

/** Whether a drug is of those that each doctor goes over. */
export const isLongTerm = ({ chronic, dosage }: MedicationEntry): boolean =>
  chronic || (!dosage.asNeeded && (dosage.duration ?? 0) >= LONG_COURSE);

/** The long-term drugs that were written before a visit and went on after it. */
export function taken({ encounter, longTerm }: Visit): readonly MedicationEntry[] {
  const over = encounter.end ?? encounter.time;
  return longTerm.filter(({ chronic, dosage, time, end }) => {
    const until = end ?? (chronic ? Number.POSITIVE_INFINITY : time + (dosage.duration ?? 0));
    return time < encounter.time && until > over;
  });
}

/** Whether one of them, or what the visit writes, is for a diagnosis of these codes. */
export const isTreatedFor = (visit: Visit, codes: ReadonlySet<string>): boolean =>
  [...taken(visit), ...visit.contents.medication].some(({ reasonEntry }) => {
    const cause = reasonEntry === undefined ? undefined : visit.entries[reasonEntry];
    return cause?.kind === 'condition' && codes.has(cause.concept.codings[0].code);
  });
