import type { MedicationDispense } from 'fhir/r4.js';
import { DAY } from '../base/index.ts';
import { type Fill, type MedicationEntry, supplyOf } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { FIRST_FILL } from './codes.ts';
import { daysQuantity, dosesFor, labelText } from './dosage.ts';

/** What pharmacies handed out on a prescription, within the window. */
export function medicationDispenses(order: MedicationEntry, chart: Chart): MedicationDispense[] {
  const { from } = chart.windowed;
  const written = chart.dispensing.of(order).filter(({ time }) => time >= from);
  if (written.length === 0) return [];
  const parts = sharedParts(order);
  return written.map((fill) => dispense(order, fill, parts, chart));
}

type SharedParts = Pick<MedicationDispense, 'dosageInstruction' | 'quantity' | 'daysSupply'>;

/** What all fills of a prescription have in common. The structure of the dosage stands in the prescription. */
function sharedParts(order: MedicationEntry): SharedParts {
  const { concept, dosage } = order;
  const supply = supplyOf(order);
  const quantity = supply === undefined ? undefined : dosesFor(concept, dosage, supply);
  return {
    ...(quantity && { quantity }),
    ...(supply !== undefined && { daysSupply: daysQuantity(Math.max(1, Math.round(supply / DAY))) }),
    dosageInstruction: [{ text: labelText(concept, dosage) }],
  };
}

function dispense(order: MedicationEntry, fill: Fill, parts: SharedParts, chart: Chart): MedicationDispense {
  const { mapping } = chart;
  // A refill is taken as the first fill is, and is what no first fill is.
  const { dosageInstruction: _same, ...refill } = parts;
  const pharmacy = chart.pharmacy(fill.time);
  return {
    resourceType: 'MedicationDispense',
    id: chart.roleId(order, `dispense ${fill.number}`),
    meta: mapping.meta('us-core-medicationdispense'),
    status: 'completed',
    medicationCodeableConcept: mapping.concept(order.concept),
    subject: chart.patient,
    ...(pharmacy && { performer: [{ actor: pharmacy }] }),
    authorizingPrescription: [chart.link(order.id)!],
    ...(fill.number === 0 ? { type: FIRST_FILL, ...parts } : refill),
    whenHandedOver: chart.time(fill.time),
  };
}
