import type { ContactPoint, Organization } from 'fhir/r4.js';
import { type Payer, type Practitioner, type Organization as Provider, providerUuid } from '../record/index.ts';
import { postalAddress } from './address.ts';
import { PAYER_ORGANIZATION, PROVIDER_ORGANIZATION } from './codes.ts';
import { ORGANIZATION_SYSTEM } from './identifier-systems.ts';
import type { Mapping } from './mapping.ts';

export const organizationId = (provider: Provider): string => providerUuid(provider.key, 'Organization');
export const locationId = (provider: Provider): string => providerUuid(provider.key, 'Location');
export const practitionerId = (practitioner: Practitioner): string => providerUuid(practitioner.key, 'Practitioner');

export function organization(provider: Provider, mapping: Mapping): Organization {
  const id = organizationId(provider);
  return {
    resourceType: 'Organization',
    id,
    meta: mapping.meta('us-core-organization'),
    identifier: [{ system: ORGANIZATION_SYSTEM, value: id }],
    active: true,
    type: [PROVIDER_ORGANIZATION],
    name: provider.name,
    telecom: [workPhone(provider.phone)],
    address: [postalAddress(provider.line, provider.place)],
  };
}

export const payerId = (payer: Payer): string => providerUuid(payer.key, 'Organization');

export function payerOrganization(payer: Payer, mapping: Mapping): Organization {
  const id = payerId(payer);
  return {
    resourceType: 'Organization',
    id,
    meta: mapping.meta('us-core-organization'),
    identifier: [{ system: ORGANIZATION_SYSTEM, value: id }],
    active: true,
    type: [PAYER_ORGANIZATION],
    name: payer.name,
  };
}

export const workPhone = (value: string): ContactPoint => ({ system: 'phone', value, use: 'work' });
