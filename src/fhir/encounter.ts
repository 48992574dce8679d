import type { Coding, Encounter } from 'fhir/r4.js';
import type { EncounterClass, EncounterEntry, EntryId } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { ACT_CLASS, PRIMARY_PERFORMER } from './codes.ts';
import { locationOf } from './location.ts';
import { writeReason } from './reason.ts';

const CLASS: Readonly<Record<EncounterClass, Coding>> = {
  wellness: ACT_CLASS.ambulatory,
  ambulatory: ACT_CLASS.ambulatory,
  outpatient: ACT_CLASS.ambulatory,
  urgent_care: ACT_CLASS.ambulatory,
  emergency: ACT_CLASS.emergency,
  inpatient: ACT_CLASS.inpatient,
  virtual: ACT_CLASS.virtual,
  home: ACT_CLASS.home,
  hospice: ACT_CLASS.home,
  nursing_facility: ACT_CLASS.nonAcute,
};

/** A visit. `diagnoses`: the conditions that were recorded in it. */
export function encounter(entry: EncounterEntry, chart: Chart, diagnoses: readonly EntryId[]): Encounter {
  const { mapping } = chart;
  const period = chart.period(entry.time, entry.end);
  const ofDays = chart.isOfDays(entry);
  const written: Encounter = {
    resourceType: 'Encounter',
    id: chart.id(entry),
    meta: mapping.meta('us-core-encounter'),
    status: period.end === undefined ? 'in-progress' : 'finished',
    class: CLASS[entry.class],
    type: [mapping.concept(entry.type)],
    subject: chart.patient,
    // Of a visit with one clinician nothing is to be told apart.
    participant: [{ ...(ofDays && { type: [PRIMARY_PERFORMER], period }), individual: chart.practitioner(entry.site) }],
    period,
  };
  writeReason(written, entry, chart);
  if (entry.also !== undefined)
    written.reasonCode = [...(written.reasonCode ?? []), ...entry.also.map((reason) => mapping.concept(reason))];
  if (diagnoses.length > 0) written.diagnosis = diagnoses.map((id) => ({ condition: chart.link(id)! }));
  if (entry.disposition && period.end !== undefined) {
    written.hospitalization = { dischargeDisposition: mapping.concept(entry.disposition) };
  }
  const location = locationOf(entry, chart);
  if (location) written.location = [{ location }];
  written.serviceProvider = chart.organization(entry.site);
  return written;
}
