import type { Device } from 'fhir/r4.js';
import type { DeviceEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
/** A device that belongs to the person. The US Core profile is claimed for what is put into the body only. */
export declare function device(entry: DeviceEntry, chart: Chart): Device;
