import { humanName } from './human-name.js';
import { NPI_SYSTEM } from './identifier-systems.js';
import { practitionerId } from './organization.js';
export function practitioner(practitioner, mapping) {
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
//# sourceMappingURL=practitioner.js.map