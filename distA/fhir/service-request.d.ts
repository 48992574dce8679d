import type { ServiceRequest } from 'fhir/r4.js';
import type { OrderEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
/** A test that was asked for. `answered`: a result or report of it is in the record. */
export declare function serviceRequest(entry: OrderEntry, chart: Chart, answered: boolean): ServiceRequest;
