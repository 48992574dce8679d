import type { CareSite, Payer, Organization as Provider } from '../record/index.ts';
import { location } from './location.ts';
import type { Mapping } from './mapping.ts';
import { organization, payerOrganization } from './organization.ts';
import { practitioner } from './practitioner.ts';
import { practitionerRole } from './practitioner-role.ts';
import type { ResourceType, SharedResource } from './resource.ts';

/** Those that the resources of a person refer to. */
export interface Providers {
  readonly sites: Iterable<CareSite>;
  readonly pharmacies: Iterable<Provider>;
  readonly payers: Iterable<Payer>;
}

/** Resources of places and staff, made once per mapper. What is made for a site depends on the site only. */
export class Directory {
  readonly #mapping: Mapping;
  readonly #made = new Map<string, SharedResource>();

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
  }

  /** What stands for these, each resource once: organizations, locations, practitioners, their posts. */
  of({ sites, pharmacies, payers }: Providers): SharedResource[] {
    const found = new Set<SharedResource>();
    for (const site of sites) for (const resource of this.#site(site)) found.add(resource);
    for (const pharmacy of pharmacies) found.add(this.#organization(pharmacy));
    for (const payer of payers)
      found.add(this.#once(`payer ${payer.key}`, () => payerOrganization(payer, this.#mapping)));
    return [...found].sort((a, b) => ORDER.indexOf(a.resourceType) - ORDER.indexOf(b.resourceType));
  }

  #site(site: CareSite): SharedResource[] {
    const { organization: place, practitioner: person } = site;
    return [
      this.#organization(place),
      this.#once(`location ${place.key}`, () => location(place, this.#mapping)),
      this.#once(`practitioner ${person.key}`, () => practitioner(person, this.#mapping)),
      this.#once(`role ${person.key} ${place.key}`, () => practitionerRole(site, this.#mapping)),
    ];
  }

  #organization(place: Provider): SharedResource {
    return this.#once(`organization ${place.key}`, () => organization(place, this.#mapping));
  }

  #once(key: string, make: () => SharedResource): SharedResource {
    let resource = this.#made.get(key);
    if (!resource) {
      resource = make();
      this.#made.set(key, resource);
    }
    return resource;
  }
}

/** Who is referred to comes first. */
const ORDER: readonly ResourceType[] = ['Organization', 'Location', 'Practitioner', 'PractitionerRole'];
