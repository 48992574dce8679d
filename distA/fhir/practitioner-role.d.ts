import type { PractitionerRole } from 'fhir/r4.js';
import { type CareSite } from '../record/index.ts';
import type { Mapping } from './mapping.ts';
/** The post of a practitioner at the organization, with the specialty. */
export declare function practitionerRole({ practitioner, organization }: CareSite, mapping: Mapping): PractitionerRole;
