import type { CodeableConcept, DocumentReference } from 'fhir/r4.js';
import type { EncounterClass, EncounterEntry, Entry, MedicationEntry } from '../record/index.ts';
import { base64 } from './base64.ts';
import type { Chart } from './chart.ts';
import { CLINICAL_NOTE } from './codes.ts';
import { lasting } from './lasting.ts';
import { knownByKind, visitNote } from './note/index.ts';

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
    content: [{ attachment: { contentType: 'text/plain; charset=utf-8', data: base64(text) } }],
    context: {
      encounter: [chart.link(entry.id)!],
      ...(chart.isOfDays(entry) && { period: chart.period(entry.time, end) }),
    },
  };
}

const loinc = (code: string, display: string): CodeableConcept =>
  lasting({ coding: [{ system: 'http://loinc.org', code, display }] });

const PROGRESS_NOTE = loinc('11506-3', 'Progress note');
const TYPE: Readonly<Partial<Record<EncounterClass, CodeableConcept>>> = {
  wellness: loinc('34117-2', 'History and physical note'),
  emergency: loinc('34111-5', 'Emergency department Note'),
  inpatient: loinc('18842-5', 'Discharge summary'),
};
