import type { CodeableConcept, ContactPoint, Organization } from 'fhir/r4.js';
import { type Payer, type Practitioner, type Organization as Provider, providerUuid } from '../record/index.ts';
import { postalAddress } from './address.ts';
import { PAYER_ORGANIZATION, PROVIDER_ORGANIZATION } from './codes.ts';
import { ORGANIZATION_SYSTEM } from './identifier-systems.ts';
import type { Mapping } from './mapping.ts';

export const organizationId = (provider: Provider): string => providerUuid(provider.key, 'Organization');
export const locationId = (provider: Provider): string => providerUuid(provider.key, 'Location');
export const practitionerId = (practitioner: Practitioner): string => providerUuid(practitioner.key, 'Practitioner');

export const payerId = (payer: Payer): string => providerUuid(payer.key, 'Organization');

/** Where care is given, with telephone and address. */
export const organization = (provider: Provider, mapping: Mapping): Organization => ({
  ...named(organizationId(provider), PROVIDER_ORGANIZATION, provider.name, mapping),
  telecom: [workPhone(provider.phone)],
  address: [postalAddress(provider.line, provider.place)],
});

/** Who pays. */
export const payerOrganization = (payer: Payer, mapping: Mapping): Organization =>
  named(payerId(payer), PAYER_ORGANIZATION, payer.name, mapping);

const named = (id: string, type: CodeableConcept, name: string, mapping: Mapping): Organization => ({
  resourceType: 'Organization',
  id,
  meta: mapping.meta('us-core-organization'),
  identifier: [{ system: ORGANIZATION_SYSTEM, value: id }],
  active: true,
  type: [type],
  name,
});

export const workPhone = (value: string): ContactPoint => ({ system: 'phone', value, use: 'work' });
