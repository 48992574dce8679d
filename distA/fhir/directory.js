import { location } from './location.js';
import { organization } from './organization.js';
import { practitioner } from './practitioner.js';
import { practitionerRole } from './practitioner-role.js';
/** Resources of places and staff, made once per mapper. What is made for a site depends on the site only. */
export class Directory {
    #mapping;
    #made = new Map();
    constructor(mapping) {
        this.#mapping = mapping;
    }
    /** What stands for these sites, each resource once: organizations, locations, practitioners, their posts. */
    of(sites) {
        const found = new Set();
        for (const site of sites)
            for (const resource of this.#site(site))
                found.add(resource);
        return [...found].sort((a, b) => ORDER.indexOf(a.resourceType) - ORDER.indexOf(b.resourceType));
    }
    #site(site) {
        const { organization: place, practitioner: person } = site;
        return [
            this.#once(`organization ${place.key}`, () => organization(place, this.#mapping)),
            this.#once(`location ${place.key}`, () => location(place, this.#mapping)),
            this.#once(`practitioner ${person.key}`, () => practitioner(person, this.#mapping)),
            this.#once(`role ${person.key} ${place.key}`, () => practitionerRole(site, this.#mapping)),
        ];
    }
    #once(key, make) {
        let resource = this.#made.get(key);
        if (!resource) {
            resource = make();
            this.#made.set(key, resource);
        }
        return resource;
    }
}
/** Who is referred to comes first. */
const ORDER = ['Organization', 'Location', 'Practitioner', 'PractitionerRole'];
//# sourceMappingURL=directory.js.map