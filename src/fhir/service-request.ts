import type { CodeableConcept, ServiceRequest } from 'fhir/r4.js';
import type { OrderEntry } from '../record/index.ts';
import { SYSTEMS } from '../terminology/index.ts';
import type { Chart } from './chart.ts';
import { coded } from './coded.ts';
import { lasting } from './lasting.ts';
import { writeReason } from './reason.ts';

/** A test or picture that was asked for; what was taken for it refers to it. `answered`: a result or report of it is in the record. */
export function serviceRequest(entry: OrderEntry, chart: Chart, answered: boolean): ServiceRequest {
  const { mapping } = chart;
  const written: ServiceRequest = {
    resourceType: 'ServiceRequest',
    id: chart.id(entry),
    meta: mapping.meta('us-core-servicerequest'),
    status: answered ? 'completed' : chart.died === undefined ? 'active' : 'revoked',
    intent: 'order',
    category: [entry.category === 'imaging' ? IMAGING : LABORATORY_PROCEDURE],
    code: mapping.concept(entry.concept),
    subject: chart.patient,
  };
  const encounter = chart.link(entry.encounter);
  if (encounter) written.encounter = encounter;
  written.authoredOn = chart.time(entry.time);
  const site = chart.site(entry);
  if (site) written.requester = chart.practitioner(site);
  writeReason(written, entry, chart);
  return written;
}

/** US Core's categories of service requests that orders have: a laboratory procedure, without display since it stands on most of them. */
const LABORATORY_PROCEDURE: CodeableConcept = lasting({ coding: [{ system: SYSTEMS.snomed, code: '108252007' }] });
const IMAGING = coded(SYSTEMS.snomed, '363679005', 'Imaging (procedure)');
