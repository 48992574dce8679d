import type { CareSite, Payer, Practitioner, Organization as Provider } from '../record/index.ts';
import { location } from './location.ts';
import type { Mapping } from './mapping.ts';
import { organization, payerOrganization } from './organization.ts';
import { practitioner } from './practitioner.ts';
import { practitionerRole } from './practitioner-role.ts';
import type { SharedResource } from './resource.ts';

/** Those that the resources of a person refer to. */
export interface Providers {
  readonly sites: Iterable<CareSite>;
  readonly pharmacies: Iterable<Provider>;
  readonly payers: Iterable<Payer>;
}

/**
 * Resources of places, staff and payers. What is made for one depends on it only, so two objects of one key give the same
 * resource; it is made once for an object and forgotten with it.
 */
export class Directory {
  readonly #mapping: Mapping;
  readonly #made = new WeakMap<Provider | Payer, SharedResource>();
  readonly #places = new WeakMap<Provider, SharedResource>();
  readonly #staff = new WeakMap<Practitioner, readonly [person: SharedResource, post: SharedResource]>();

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
  }

  /** What stands for these, each resource once: organizations, locations, practitioners, their posts. */
  of({ sites, pharmacies, payers }: Providers): SharedResource[] {
    const [organizations, locations, people, posts] = [new Listed(), new Listed(), new Listed(), new Listed()];
    for (const site of sites) {
      const [person, post] = this.#member(site);
      organizations.add(this.#organization(site.organization));
      locations.add(this.#location(site.organization));
      people.add(person);
      posts.add(post);
    }
    for (const pharmacy of pharmacies) organizations.add(this.#organization(pharmacy));
    for (const payer of payers)
      organizations.add(once(this.#made, payer, () => payerOrganization(payer, this.#mapping)));
    return [...organizations.all, ...locations.all, ...people.all, ...posts.all];
  }

  #organization(place: Provider): SharedResource {
    return once(this.#made, place, () => organization(place, this.#mapping));
  }

  #location(place: Provider): SharedResource {
    return once(this.#places, place, () => location(place, this.#mapping));
  }

  #member(site: CareSite): readonly [SharedResource, SharedResource] {
    return once(this.#staff, site.practitioner, () => [
      practitioner(site.practitioner, this.#mapping),
      practitionerRole(site, this.#mapping),
    ]);
  }
}

function once<K extends WeakKey, V>(made: WeakMap<K, V>, key: K, make: () => V): V {
  let value = made.get(key);
  if (value === undefined) {
    value = make();
    made.set(key, value);
  }
  return value;
}

/** Resources in order of first coming, each id once. */
class Listed {
  readonly all: SharedResource[] = [];

  add(resource: SharedResource): void {
    if (!this.all.some(({ id }) => id === resource.id)) this.all.push(resource);
  }
}
