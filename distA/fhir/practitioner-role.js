import { providerUuid } from '../record/index.js';
import { locationId, organizationId, practitionerId, workPhone } from './organization.js';
/** The post of a practitioner at the organization, with the specialty. */
export function practitionerRole({ practitioner, organization }, mapping) {
    const { specialty } = practitioner;
    return {
        resourceType: 'PractitionerRole',
        id: providerUuid(`${practitioner.key} ${organization.key}`, 'PractitionerRole'),
        meta: mapping.meta('us-core-practitionerrole'),
        active: true,
        practitioner: mapping.reference('Practitioner', practitionerId(practitioner)),
        organization: mapping.reference('Organization', organizationId(organization)),
        specialty: [{ coding: [mapping.coding(specialty)], text: specialty.display }],
        location: [mapping.reference('Location', locationId(organization))],
        telecom: [workPhone(organization.phone)],
    };
}
//# sourceMappingURL=practitioner-role.js.map