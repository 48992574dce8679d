import type { Bundle, BundleEntry } from 'fhir/r4.js';
import { TEST_DATA } from './codes.ts';
import type { MappedLife } from './mapper.ts';
import type { FhirResource } from './resource.ts';

/** For `references: 'urn'` only: entries refer to each other by `urn:uuid`. */
export type FhirBundle = Bundle<FhirResource>;

/**
 * One person with the providers, as a transaction of updates to client-assigned ids: a server that has none of it
 * creates all, a server that has all of it changes nothing. Who is referred to comes first.
 */
export const transactionBundle = (life: MappedLife): FhirBundle =>
  bundle('transaction', life, (resource) => ({
    fullUrl: `urn:uuid:${resource.id}`,
    resource,
    request: { method: 'PUT', url: `${resource.resourceType}/${resource.id}` },
  }));

/** The same without requests: something to read. */
export const collectionBundle = (life: MappedLife): FhirBundle =>
  bundle('collection', life, (resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource }));

function bundle(
  type: 'transaction' | 'collection',
  { shared, resources }: MappedLife,
  entryOf: (resource: FhirResource) => BundleEntry<FhirResource>,
): FhirBundle {
  return {
    resourceType: 'Bundle',
    meta: { security: [TEST_DATA] },
    type,
    entry: [...shared.map(entryOf), ...resources.map(entryOf)],
  };
}
