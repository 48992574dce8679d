import type { CodeableConcept, ServiceRequest } from 'fhir/r4.js';
import type { OrderEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { lasting } from './lasting.ts';

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
  return written;
}

const category = (code: string, display: string): CodeableConcept =>
  lasting({ coding: [{ system: 'http://snomed.info/sct', code, display }] });

/** US Core's categories of service requests that orders have. */
const LABORATORY_PROCEDURE = category('108252007', 'Laboratory procedure (procedure)');
const IMAGING = category('363679005', 'Imaging (procedure)');
