import type { SupplyDelivery } from 'fhir/r4.js';
import type { SupplyEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
/** Supplies handed out. R4 has no place for the encounter. */
export declare function supplyDelivery(entry: SupplyEntry, chart: Chart): SupplyDelivery;
