import type { MedicationAdministration } from 'fhir/r4.js';
import type { AdministrationEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { doseGiven } from './dosage.ts';
import { writeReason } from './reason.ts';

/** A dose given in a visit. US Core has no profile for it. */
export function medicationAdministration(entry: AdministrationEntry, chart: Chart): MedicationAdministration {
  const { mapping } = chart;
  const written: MedicationAdministration = {
    resourceType: 'MedicationAdministration',
    id: chart.id(entry),
    meta: mapping.meta(),
    status: 'completed',
    medicationCodeableConcept: mapping.concept(entry.concept),
    subject: chart.patient,
  };
  const encounter = chart.link(entry.encounter);
  if (encounter) written.context = encounter;
  written.effectiveDateTime = chart.time(entry.time);
  const site = chart.site(entry);
  if (site) written.performer = [{ actor: chart.practitioner(site) }];
  const { amount } = entry.dosage;
  if (amount !== undefined) written.dosage = { dose: doseGiven(amount, entry.concept) };
  writeReason(written, entry, chart);
  return written;
}
