import { HOUR } from '../../base/index.ts';
import type { ConditionEntry, EncounterClass, EncounterEntry, EntryId } from '../../record/index.ts';
import type { Concept } from '../../terminology/index.ts';
import { causeOf, type Visit } from './visit.ts';

/** From the door of the emergency department to the bed. */
const MOVED = 3 * HOUR;

/** The conditions that a visit named, else the one that it was for, else those that it treated, else what it was admitted for. */
export function subjects(visit: Visit): readonly ConditionEntry[] {
  const { contents } = visit;
  if (contents.condition.length > 0) return contents.condition;
  const cause = reasonOf(visit);
  if (cause) return [cause];
  const treated = treatedIn(visit);
  if (treated.length > 0 || visit.encounter.class !== 'emergency') return treated;
  const stay = stayAfter(visit);
  return stay ? conditionsOf(stay, visit) : [];
}

/** The condition that the visit was opened for, if it is one of the record. */
export const reasonOf = ({ encounter, entries }: Visit): ConditionEntry | undefined => causeOf(encounter, entries);

function treatedIn({ contents, entries }: Visit): ConditionEntry[] {
  const found = new Set<EntryId>();
  for (const { reasonEntry } of [...contents.administration, ...contents.procedure, ...contents.medication])
    if (reasonEntry !== undefined) found.add(reasonEntry);
  return [...found].flatMap((id) => {
    const entry = entries[id];
    return entry?.kind === 'condition' ? [entry] : [];
  });
}

/** The stay on a ward that an emergency visit leads to. */
export function stayAfter({ encounter, entries }: Visit): EncounterEntry | undefined {
  const end = encounter.end ?? encounter.time;
  for (let at = encounter.id + 1; at < entries.length; at++) {
    const entry = entries[at]!;
    if (entry.time > end + MOVED) return undefined;
    if (entry.kind === 'encounter' && entry.class === 'inpatient' && entry.time >= end) return entry;
  }
  return undefined;
}

/** Its first diagnosis, or the known illness that it was for. */
function conditionsOf(stay: EncounterEntry, { entries }: Visit): ConditionEntry[] {
  const cause = causeOf(stay, entries);
  if (cause) return [cause];
  for (let at = stay.id + 1; at < entries.length; at++) {
    const entry = entries[at]!;
    if (entry.time > stay.time + MOVED) return [];
    if (entry.kind === 'condition' && entry.encounter === stay.id) return [entry];
  }
  return [];
}

const AT_OFFICE: ReadonlySet<EncounterClass> = new Set(['ambulatory', 'outpatient']);
/** Visits that have no reason but their kind. */
export type Kind = 'after_birth' | 'gynecology';

export function kindOf({ encounter }: Visit): Kind | undefined {
  if (encounter.reason !== undefined || !AT_OFFICE.has(encounter.class)) return undefined;
  if (encounter.type.codings[0].code === '169762003') return 'after_birth';
  return encounter.site.practitioner.specialty.code === GYNECOLOGY ? 'gynecology' : undefined;
}

/** Orthopedic surgery, in the code set of the National Uniform Claim Committee. */
const ORTHOPEDICS = '207X00000X';

export const isAtOrthopedist = ({ encounter }: Visit): boolean =>
  encounter.site.practitioner.specialty.code === ORTHOPEDICS;

/** Where an orthopedist sees somebody who is operated on by plan. */
export const isBeforeSurgery = (visit: Visit): boolean =>
  visit.encounter.class === 'outpatient' && isAtOrthopedist(visit);

/** What the pictures showed for which somebody is seen again after a screening (BI-RADS). */
export function mammogramOf({ encounter, contents }: Visit): Concept | undefined {
  if (encounter.reason?.codings[0].code !== INCOMPLETE) return undefined;
  const picture = contents.observation.find(({ concept }) => concept.codings[0].code === DIAGNOSTIC_MAMMOGRAM);
  return picture?.value && 'concept' in picture.value ? picture.value.concept : undefined;
}
/** BI-RADS 0, that more pictures are needed. */
const INCOMPLETE = '397138000';
const DIAGNOSTIC_MAMMOGRAM = '26346-7';

/** Ophthalmology, in the code set of the National Uniform Claim Committee. */
const OPHTHALMOLOGY = '207W00000X';

export const isAtEyeDoctor = ({ encounter }: Visit): boolean =>
  encounter.site.practitioner.specialty.code === OPHTHALMOLOGY;

/** Obstetrics and gynecology, in the code set of the National Uniform Claim Committee. */
const GYNECOLOGY = '207V00000X';
