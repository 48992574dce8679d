import type { Practitioner } from 'fhir/r4.js';
import type { Practitioner as StaffMember } from '../record/index.ts';
import { humanName } from './human-name.ts';
import { NPI_SYSTEM } from './identifier-systems.ts';
import type { Mapping } from './mapping.ts';
import { practitionerId } from './organization.ts';

export function practitioner(practitioner: StaffMember, mapping: Mapping): Practitioner {
  return {
    resourceType: 'Practitioner',
    id: practitionerId(practitioner),
    meta: mapping.meta('us-core-practitioner'),
    identifier: [{ use: 'official', system: NPI_SYSTEM, value: practitioner.npi }],
    active: true,
    name: [humanName(practitioner.name)],
    gender: practitioner.sex,
  };
}
