import type { PractitionerRole } from 'fhir/r4.js';
import { type CareSite, providerUuid } from '../record/index.ts';
import type { Mapping } from './mapping.ts';
import { locationId, organizationId, practitionerId, workPhone } from './organization.ts';

/** The post of a practitioner at the organization, with the specialty. */
export function practitionerRole({ practitioner, organization }: CareSite, mapping: Mapping): PractitionerRole {
  const { specialty } = practitioner;
  return {
    resourceType: 'PractitionerRole',
    id: providerUuid(`${practitioner.key} ${organization.key}`, 'PractitionerRole'),
    meta: mapping.meta('us-core-practitionerrole'),
    active: true,
    practitioner: mapping.reference('Practitioner', practitionerId(practitioner)),
    organization: mapping.reference('Organization', organizationId(organization)),
    specialty: [{ coding: [mapping.coding(specialty)] }],
    location: [mapping.reference('Location', locationId(organization))],
    telecom: [workPhone(organization.phone)],
  };
}
