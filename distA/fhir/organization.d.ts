import type { ContactPoint, Organization } from 'fhir/r4.js';
import { type Practitioner, type Organization as Provider } from '../record/index.ts';
import type { Mapping } from './mapping.ts';
export declare const organizationId: (provider: Provider) => string;
export declare const locationId: (provider: Provider) => string;
export declare const practitionerId: (practitioner: Practitioner) => string;
export declare function organization(provider: Provider, mapping: Mapping): Organization;
export declare const workPhone: (value: string) => ContactPoint;
