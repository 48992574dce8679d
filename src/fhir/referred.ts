import type { Reference } from 'fhir/r4.js';
import type { CareSite, Payer, Practitioner, Organization as Provider } from '../record/index.ts';
import type { Providers } from './directory.ts';
import type { Mapping } from './mapping.ts';
import { locationId, organizationId, payerId, practitionerId } from './organization.ts';

export interface SiteReferences {
  readonly practitioner: Reference;
  readonly organization: Reference;
  readonly location: Reference;
}

/** References of one person's resources to providers and payers, and whom they name, in order of first use. */
export class Referred implements Providers {
  readonly sites: CareSite[] = [];
  readonly pharmacies = new Set<Provider>();
  readonly payers = new Set<Payer>();
  readonly #mapping: Mapping;
  readonly #known = new Map<Practitioner, SiteReferences>();

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
  }

  at(site: CareSite): SiteReferences {
    let references = this.#known.get(site.practitioner);
    if (!references) {
      references = this.#referencesTo(site);
      this.#known.set(site.practitioner, references);
      this.sites.push(site);
    }
    return references;
  }

  pharmacy(place: Provider): Reference {
    this.pharmacies.add(place);
    return this.#organization(place);
  }

  payer(payer: Payer): Reference {
    this.payers.add(payer);
    return this.#mapping.referenceTo(payer, 'Organization', payerId);
  }

  #referencesTo({ practitioner, organization }: CareSite): SiteReferences {
    return {
      practitioner: this.#mapping.referenceTo(practitioner, 'Practitioner', practitionerId),
      organization: this.#organization(organization),
      location: this.#mapping.referenceTo(organization, 'Location', locationId),
    };
  }

  #organization(place: Provider): Reference {
    return this.#mapping.referenceTo(place, 'Organization', organizationId);
  }
}
