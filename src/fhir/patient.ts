import type { CodeableConcept, Patient, Reference } from 'fhir/r4.js';
import { formatDay } from '../base/index.ts';
import { residences } from './address.ts';
import type { Chart } from './chart.ts';
import { MARITAL_STATUS } from './codes.ts';
import { humanName } from './human-name.ts';
import { ethnicity, race } from './race-ethnicity.ts';
import { recordNumber } from './record-number.ts';
import { contacts } from './related-person.ts';
import { BIRTH_SEX } from './us-core.ts';

/** The person. `providers`: those who look after the person in general. */
export function patient(chart: Chart, providers: Reference[]): Patient {
  const { mapping, windowed } = chart;
  const { person, died, attributes } = windowed.life;
  const written: Patient = {
    resourceType: 'Patient',
    id: chart.patientId,
    meta: mapping.meta('us-core-patient'),
    extension: [
      race(person, mapping),
      ethnicity(person, mapping),
      { url: BIRTH_SEX, valueCode: person.sex === 'female' ? 'F' : 'M' },
    ],
    identifier: [recordNumber(person.index, mapping)],
    active: true,
    name: person.names.map(humanName),
    telecom: [{ system: 'phone', value: person.phone, use: 'home' }],
    gender: person.sex,
    birthDate: formatDay(person.birthDay),
  };
  const end = chart.end(died);
  if (end !== undefined) written.deceasedDateTime = chart.time(end);
  written.address = residences(chart);
  const marital = maritalStatus(attributes.marital_status);
  if (marital) written.maritalStatus = marital;
  const kin = contacts(chart);
  if (kin.length > 0) written.contact = kin;
  written.communication = [{ language: language(person.language), preferred: true }];
  if (providers.length > 0) written.generalPractitioner = providers;
  return written;
}

/** GMF's attribute; absent or unknown values give no status. */
const maritalStatus = (value: unknown): CodeableConcept | undefined =>
  value === 'S' || value === 'M' || value === 'D' || value === 'W' ? MARITAL_STATUS[value] : undefined;

const language = (tag: string): CodeableConcept => ({ coding: [{ system: 'urn:ietf:bcp:47', code: tag }] });
