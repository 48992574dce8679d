import type { FhirResource, ResourceType } from './resource.ts';
/** Lines of NDJSON, each with its line feed, by type in order of first appearance. For `references: 'relative'`. */
export declare function ndjson(resources: readonly FhirResource[]): Map<ResourceType, string>;
