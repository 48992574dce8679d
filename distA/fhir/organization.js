import { providerUuid } from '../record/index.js';
import { postalAddress } from './address.js';
import { PROVIDER_ORGANIZATION } from './codes.js';
import { ORGANIZATION_SYSTEM } from './identifier-systems.js';
export const organizationId = (provider) => providerUuid(provider.key, 'Organization');
export const locationId = (provider) => providerUuid(provider.key, 'Location');
export const practitionerId = (practitioner) => providerUuid(practitioner.key, 'Practitioner');
export function organization(provider, mapping) {
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
export const workPhone = (value) => ({ system: 'phone', value, use: 'work' });
//# sourceMappingURL=organization.js.map