import { DAY, type Instant } from '../../base/index.ts';
import type { ConditionEntry, EncounterClass, EncounterEntry, EntryId, ObservationEntry } from '../../record/index.ts';
import type { Concept } from '../../terminology/index.ts';
import { BIRTH, GESTATION, NEWBORN_STAY, PREGNANCY, REMARKS, WEIGHT } from './criteria.ts';
import { causeOf, type Visit } from './visit.ts';

/** Visits at which the doctor opens the chart first. */
const OFFICE: ReadonlySet<EncounterClass> = new Set(['wellness', 'ambulatory', 'virtual']);
/** As far back as a doctor reads: two check-ups. */
const READ = 540 * DAY;
/** After a stay its drugs and findings are the affair of every doctor who is seen (assumed). */
const AFTER_STAY = 60 * DAY;
/** An illness that was seen by others so lately is asked about (assumed). */
const LATELY = 14 * DAY;
/** Visits at which an illness is seen by whoever is there; at a check-up those of the own office count too. */
const ELSEWHERE: ReadonlySet<EncounterClass> = new Set(['emergency', 'urgent_care']);

/** What the chart told before a visit. */
export interface Background {
  /** The last stay in a hospital, not long ago. */
  readonly stay?: {
    readonly end: Instant;
    readonly concept: Concept;
    /** No visit was in between. */
    readonly isNew: boolean;
  };
  /** The last visit for an illness of the last days that this doctor has not heard of. */
  readonly illness?: { readonly encounter: EncounterEntry; readonly concept: Concept };
  /** The last one of the time that was read. */
  readonly pregnancy?: ConditionEntry;
  /** Weeks in which a pregnancy was found to be. */
  readonly gestation: readonly ObservationEntry[];
  /** Results that came after the visit before this one, the newest of each test. */
  readonly unread: readonly ObservationEntry[];
  /** The newest result of each test, by its code, and the one before it. */
  readonly newest: ReadonlyMap<string, ObservationEntry>;
  readonly former: ReadonlyMap<string, ObservationEntry>;
  /** Weight of about a year ago. */
  readonly weight?: ObservationEntry;
}

/** Reads the chart backwards from an office visit; elsewhere nobody does. */
export function background(visit: Visit): Background | undefined {
  const { encounter, entries } = visit;
  if (!OFFICE.has(encounter.class) || encounter.contact === true) return undefined;
  const newest = new Map<string, ObservationEntry>();
  const former = new Map<string, ObservationEntry>();
  const diagnoses: ConditionEntry[] = [];
  const treated = new Map<EntryId, EntryId>();
  const gestation: ObservationEntry[] = [];
  let stay: Background['stay'];
  let illness: Background['illness'];
  let pregnancy: ConditionEntry | undefined;
  let weight: ObservationEntry | undefined;
  let before = Number.NEGATIVE_INFINITY;
  for (let at = encounter.id - 1; at >= 0; at--) {
    const entry = entries[at]!;
    if (entry.time < encounter.time - READ) {
      if (entry.kind === 'encounter') break;
      continue;
    }
    if (entry.kind === 'condition') {
      diagnoses.push(entry);
      if (isPregnancy(entry)) pregnancy ??= entry;
    } else if (entry.kind === 'medication' || entry.kind === 'administration') {
      if (entry.encounter !== undefined && entry.reasonEntry !== undefined)
        treated.set(entry.encounter, entry.reasonEntry);
    } else if (entry.kind === 'encounter') {
      const end = entry.end ?? entry.time;
      if (end > encounter.time) continue;
      const inIt = diagnoses.findLast((one) => one.encounter === entry.id);
      if (entry.class === 'inpatient' && stay === undefined && end > encounter.time - AFTER_STAY) {
        const cause = causeOf(entry, entries);
        const birth = diagnoses.find((one) => one.encounter === entry.id && BIRTH.has(one.concept.codings[0].code));
        const one = cause && !isPregnancy(cause) ? cause : (birth ?? inIt ?? entries[treated.get(entry.id) ?? -1]);
        const concept = one?.kind === 'condition' ? one.concept : entry.reason;
        const isTold = entry.type.codings[0].code === NEWBORN_STAY && before >= end;
        if (concept && !isTold) stay = { end, concept, isNew: before < end };
      } else {
        const isAsked = ELSEWHERE.has(entry.class) || (encounter.class === 'wellness' && entry.class === 'ambulatory');
        if (isAsked && inIt?.category === 'encounter_diagnosis' && end > Math.max(before, encounter.time - LATELY))
          illness ??= { encounter: entry, concept: inIt.concept };
        if (OFFICE.has(entry.class) && entry.contact !== true) before = Math.max(before, end);
      }
    } else if (entry.kind === 'observation' && entry.value && 'number' in entry.value) {
      const { code } = entry.concept.codings[0];
      if (code === GESTATION) gestation.push(entry);
      else if (code === WEIGHT) {
        if (entry.time < encounter.time - 180 * DAY) weight ??= entry;
      } else if (
        entry.category === 'laboratory' &&
        entry.issued <= encounter.time &&
        !isOfAcuteIllness(entry, entries)
      ) {
        if (!newest.has(code)) newest.set(code, entry);
        else if (!former.has(code)) former.set(code, entry);
      }
    }
  }
  return {
    unread: [...newest.values()].filter(({ issued }) => issued > before),
    newest,
    former,
    gestation,
    ...(stay && { stay }),
    ...(illness && { illness }),
    ...(pregnancy && { pregnancy }),
    ...(weight && { weight }),
  };
}

/** Measured at a hospital, where it was told by what brought somebody there. */
function isOfAcuteIllness({ concept, encounter }: ObservationEntry, entries: Visit['entries']): boolean {
  if (encounter === undefined || !REMARKS[concept.codings[0].code]?.acute) return false;
  const of = entries[encounter];
  return of?.kind === 'encounter' && (of.class === 'emergency' || of.class === 'inpatient');
}

const isPregnancy = ({ concept }: ConditionEntry): boolean => concept.codings[0].code === PREGNANCY;
