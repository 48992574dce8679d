import type { SupplyDelivery } from 'fhir/r4.js';
import type { SupplyEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';

/** Supplies handed out. R4 has no place for the encounter. */
export function supplyDelivery(entry: SupplyEntry, chart: Chart): SupplyDelivery {
  const { mapping } = chart;
  const written: SupplyDelivery = {
    resourceType: 'SupplyDelivery',
    id: chart.id(entry),
    meta: mapping.meta(),
    status: 'completed',
    patient: chart.patient,
    suppliedItem: { quantity: { value: entry.quantity }, itemCodeableConcept: mapping.concept(entry.concept) },
    occurrenceDateTime: chart.time(entry.time),
  };
  const site = chart.site(entry);
  if (site) written.supplier = chart.organization(site);
  return written;
}
