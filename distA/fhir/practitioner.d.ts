import type { Practitioner } from 'fhir/r4.js';
import type { Practitioner as StaffMember } from '../record/index.ts';
import type { Mapping } from './mapping.ts';
export declare function practitioner(practitioner: StaffMember, mapping: Mapping): Practitioner;
