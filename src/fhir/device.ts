import type { Device } from 'fhir/r4.js';
import type { DeviceEntry } from '../record/index.ts';
import type { Chart } from './chart.ts';
import { plainText } from './plain-text.ts';

/** A device that belongs to the person. The US Core profile is claimed for what is put into the body only. */
export function device(entry: DeviceEntry, chart: Chart): Device {
  const { mapping } = chart;
  const name = plainText(entry.concept);
  const written: Device = {
    resourceType: 'Device',
    id: chart.id(entry),
    meta: mapping.meta(IMPLANT.test(name) ? 'us-core-implantable-device' : undefined),
    status: chart.end(entry.end) === undefined ? 'active' : 'inactive',
  };
  if (entry.manufacturer !== undefined) written.manufacturer = entry.manufacturer;
  written.deviceName = [{ name, type: 'user-friendly-name' }];
  if (entry.model !== undefined) written.modelNumber = entry.model;
  written.type = mapping.concept(entry.concept);
  written.patient = chart.patient;
  return written;
}

/** Words in the names of devices that are implanted; the record does not say it apart from the name. */
const IMPLANT = /implant|pacemaker|defibrillator|stent|prosthe|valve|graft|intraocular|intrauterine|stimulator/i;
