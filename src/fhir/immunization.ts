import type { Immunization } from 'fhir/r4.js';
import type { ImmunizationEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { VACCINE_ROUTE } from './codes.ts';
import { locationOf } from './location.ts';

export function immunization(entry: ImmunizationEntry, chart: Chart): Immunization {
  const { mapping } = chart;
  const written: Immunization = {
    resourceType: 'Immunization',
    id: chart.id(entry),
    meta: mapping.meta('us-core-immunization'),
    status: 'completed',
    // Its short name is for notes: the display says the same on each of many doses.
    vaccineCode: { coding: mapping.concept(entry.concept).coding! },
    patient: chart.patient,
  };
  const encounter = chart.link(entry.encounter);
  if (encounter) written.encounter = encounter;
  written.occurrenceDateTime = chart.time(entry.time);
  // Without a visit it was given elsewhere and told: what and when.
  written.primarySource = entry.encounter !== undefined;
  const location = locationOf(entry, chart);
  if (location) written.location = location;
  if (entry.route && written.primarySource) written.route = VACCINE_ROUTE[entry.route];
  const site = chart.site(entry);
  if (site) written.performer = [{ actor: chart.practitioner(site) }];
  if (entry.dose !== undefined) written.protocolApplied = [{ doseNumberPositiveInt: entry.dose }];
  return written;
}
