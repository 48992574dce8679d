import { postalAddress } from './address.js';
import { LOCATION_TYPE } from './codes.js';
import { locationId, organizationId, workPhone } from './organization.js';
/** The one place where an organization works. */
export function location(provider, mapping) {
    return {
        resourceType: 'Location',
        id: locationId(provider),
        meta: mapping.meta('us-core-location'),
        status: 'active',
        name: provider.name,
        mode: 'instance',
        type: [LOCATION_TYPE[provider.kind]],
        telecom: [workPhone(provider.phone)],
        address: postalAddress(provider.line, provider.place),
        position: { longitude: provider.place.longitude, latitude: provider.place.latitude },
        managingOrganization: mapping.reference('Organization', organizationId(provider)),
    };
}
/** Where an entry was made: with the organization; none for what takes place at home or from a distance. */
export function locationOf(entry, chart) {
    const encounter = entry.kind === 'encounter' ? entry : chart.encounterOf(entry);
    if (!encounter || ELSEWHERE.has(encounter.class))
        return undefined;
    return chart.location(encounter.site);
}
const ELSEWHERE = new Set(['home', 'virtual', 'hospice']);
//# sourceMappingURL=location.js.map