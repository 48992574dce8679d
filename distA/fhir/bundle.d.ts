import type { Bundle } from 'fhir/r4.js';
import type { MappedLife } from './mapper.ts';
import type { FhirResource } from './resource.ts';
/** For `references: 'urn'` only: entries refer to each other by `urn:uuid`. */
export type FhirBundle = Bundle<FhirResource>;
/**
 * One person with the providers, as a transaction of updates to client-assigned ids: a server that has none of it
 * creates all, a server that has all of it changes nothing. Who is referred to comes first.
 */
export declare const transactionBundle: (life: MappedLife) => FhirBundle;
/** The same without requests: something to read. */
export declare const collectionBundle: (life: MappedLife) => FhirBundle;
