import type { CodeableConcept, MedicationRequest, MedicationRequestDispenseRequest } from 'fhir/r4.js';
import { DAY, MONTH } from '../base/index.ts';
import { type EncounterEntry, isTakenHome, type MedicationEntry, repeatsOf, supplyOf } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { MEDICATION_CATEGORY } from './codes.ts';
import { daysQuantity, dosageInstruction, dosesFor } from './dosage.ts';
import { writeReason } from './reason.ts';

/** A prescription; without an encounter a medicine that the person takes on their own account, as US Core writes it. */
export function medicationRequest(entry: MedicationEntry, chart: Chart): MedicationRequest {
  const { mapping } = chart;
  const site = chart.site(entry);
  const written: MedicationRequest = {
    resourceType: 'MedicationRequest',
    id: chart.id(entry),
    meta: mapping.meta('us-core-medicationrequest'),
    status: status(entry, chart),
    intent: site ? 'order' : 'plan',
    category: [category(entry, chart.encounterOf(entry))],
    reportedBoolean: !site,
    medicationCodeableConcept: mapping.concept(entry.concept),
    subject: chart.patient,
  };
  if (entry.endReason && chart.end(entry.end) !== undefined) written.statusReason = mapping.concept(entry.endReason);
  const encounter = chart.link(entry.encounter);
  if (encounter) written.encounter = encounter;
  written.authoredOn = chart.time(entry.time);
  written.requester = site ? chart.practitioner(site) : chart.patient;
  writeReason(written, entry, chart);
  written.dosageInstruction = [dosageInstruction(entry.concept, entry.dosage, mapping)];
  const dispense = dispenseRequest(entry);
  if (dispense) written.dispenseRequest = dispense;
  const earlier = chart.link(entry.renews);
  if (earlier) written.priorPrescription = earlier;
  return written;
}

/** A US prescription is good for a year; who comes late for the next one is helped out with some weeks (assumed). */
const GOOD_FOR = 14 * MONTH;

/** What went on until the person died was stopped by that; what nobody wrote again is over when it has expired. */
function status(entry: MedicationEntry, chart: Chart): MedicationRequest['status'] {
  const until = chart.died ?? chart.windowed.to;
  const open = chart.end(entry.end) === undefined;
  if (open && entry.chronic && until - entry.time > GOOD_FOR) return 'completed';
  if (chart.brokenOff(entry.end)) return 'stopped';
  if (open) return 'active';
  return entry.endReason ? 'stopped' : 'completed';
}

/** Where the medicine is taken: in the stay, at home after it, or at home. */
function category(entry: MedicationEntry, encounter: EncounterEntry | undefined): CodeableConcept {
  if (encounter?.class !== 'inpatient') return MEDICATION_CATEGORY.community;
  return isTakenHome(entry, encounter) ? MEDICATION_CATEGORY.discharge : MEDICATION_CATEGORY.inpatient;
}

/** What one fill is (how much, else for how long) and how often it may be repeated; the fills themselves are MedicationDispenses. */
function dispenseRequest(order: MedicationEntry): MedicationRequestDispenseRequest | undefined {
  const { concept, dosage } = order;
  const [supply, repeats] = [supplyOf(order), repeatsOf(order)];
  if (supply === undefined && repeats === undefined) return undefined;
  const written: MedicationRequestDispenseRequest = {};
  if (repeats !== undefined) written.numberOfRepeatsAllowed = repeats;
  if (supply === undefined) return written;
  const quantity = dosesFor(concept, dosage, supply);
  if (quantity) written.quantity = quantity;
  else written.expectedSupplyDuration = daysQuantity(Math.max(1, Math.round(supply / DAY)));
  return written;
}
