import type { Location, Reference } from 'fhir/r4.js';
import type { EncounterClass, Entry, Organization as Provider } from '../record/index.ts';
import { postalAddress } from './address.ts';
import type { Chart } from './chart.ts';
import { LOCATION_TYPE } from './codes.ts';
import type { Mapping } from './mapping.ts';
import { locationId, organizationId, workPhone } from './organization.ts';

/** The one place where an organization works. */
export function location(provider: Provider, mapping: Mapping): Location {
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
export function locationOf(entry: Entry, chart: Chart): Reference | undefined {
  const encounter = entry.kind === 'encounter' ? entry : chart.encounterOf(entry);
  if (!encounter || ELSEWHERE.has(encounter.class)) return undefined;
  return chart.location(encounter.site);
}

const ELSEWHERE: ReadonlySet<EncounterClass> = new Set(['home', 'virtual', 'hospice']);
