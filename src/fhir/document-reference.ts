import type { CodeableConcept, DocumentReference } from 'fhir/r4.js';
import type { EncounterClass, EncounterEntry, Entry, MedicationEntry } from '../record/index.ts';
import { SYSTEMS } from '../terminology/index.ts';
import { base64 } from './base64.ts';
import type { Chart } from './chart.ts';
import { coded } from './coded.ts';
import { CLINICAL_NOTE } from './codes.ts';
import { knownByKind, visitNote } from './note/index.ts';

/** What is in plain ASCII, as nearly all notes are, needs no word of its character set (RFC 2046). */
const typeOf = (text: string): string => (/^[ -~\n]*$/.test(text) ? 'text/plain' : 'text/plain; charset=utf-8');

/** The clinician's note of an encounter that is over: made of its entries, signed at its end. */
export function documentReference(
  entry: EncounterEntry,
  contents: readonly Entry[],
  stopped: readonly MedicationEntry[],
  chart: Chart,
): DocumentReference | undefined {
  const end = chart.end(entry.end);
  if (end === undefined) return undefined;
  const { mapping, windowed } = chart;
  const { person, entries } = windowed.life;
  const known = knownByKind(contents, end);
  const { diagnoses, longTerm } = chart;
  const text = visitNote({
    encounter: entry,
    person,
    contents: known,
    stopped,
    diagnoses,
    longTerm,
    entries,
    words: mapping.words,
  });
  return {
    resourceType: 'DocumentReference',
    id: chart.roleId(entry, 'DocumentReference'),
    meta: mapping.meta('us-core-documentreference'),
    status: 'current',
    type: TYPE[entry.class] ?? PROGRESS_NOTE,
    category: [CLINICAL_NOTE],
    subject: chart.patient,
    date: chart.time(end),
    author: [chart.practitioner(entry.site)],
    content: [{ attachment: { contentType: typeOf(text), data: base64(text) } }],
    context: {
      encounter: [chart.link(entry.id)!],
      ...(chart.isOfDays(entry) && { period: chart.period(entry.time, end) }),
    },
  };
}

const PROGRESS_NOTE = coded(SYSTEMS.loinc, '11506-3', 'Progress note');
const TYPE: Readonly<Partial<Record<EncounterClass, CodeableConcept>>> = {
  wellness: coded(SYSTEMS.loinc, '34117-2', 'History and physical note'),
  emergency: coded(SYSTEMS.loinc, '34111-5', 'Emergency department Note'),
  inpatient: coded(SYSTEMS.loinc, '18842-5', 'Discharge summary'),
};
