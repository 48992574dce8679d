import type { CareSite } from '../record/index.ts';
import { location } from './location.ts';
import type { Mapping } from './mapping.ts';
import { organization } from './organization.ts';
import { practitioner } from './practitioner.ts';
import { practitionerRole } from './practitioner-role.ts';
import type { SharedResource } from './resource.ts';

/** Resources of places and staff, made once per mapper. A site's resources depend on the site only. */
export class Directory {
  readonly #mapping: Mapping;
  readonly #made = new Map<string, SharedResource>();

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
  }

  /** What stands for these sites, each resource once: organizations, locations, practitioners, posts. */
  of(sites: ReadonlyMap<string, CareSite>): SharedResource[] {
    const all = [...sites.entries()];
    const mapping = this.#mapping;
    return [
      ...this.#each(
        all,
        'organization',
        ([, site]) => site.organization.key,
        (site) => organization(site.organization, mapping),
      ),
      ...this.#each(
        all,
        'location',
        ([, site]) => site.organization.key,
        (site) => location(site.organization, mapping),
      ),
      ...this.#each(
        all,
        'practitioner',
        ([, site]) => site.practitioner.key,
        (site) => practitioner(site.practitioner, mapping),
      ),
      ...this.#each(
        all,
        'role',
        ([key]) => key,
        (site) => practitionerRole(site, mapping),
      ),
    ];
  }

  #each(
    sites: readonly (readonly [string, CareSite])[],
    kind: string,
    keyOf: (site: readonly [string, CareSite]) => string,
    make: (site: CareSite) => SharedResource,
  ): Set<SharedResource> {
    const found = new Set<SharedResource>();
    for (const site of sites) {
      const key = `${kind} ${keyOf(site)}`;
      let resource = this.#made.get(key);
      if (!resource) {
        resource = make(site[1]);
        this.#made.set(key, resource);
      }
      found.add(resource);
    }
    return found;
  }
}
