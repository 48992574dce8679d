export * from './bundle.ts';
export { createMapper, type MappedLife, type Mapper } from './mapper.ts';
export type { MapperOptions } from './mapping.ts';
export * from './ndjson.ts';
export type { FhirResource, ResourceType, SharedResource } from './resource.ts';
export { entryIds } from './trace.ts';
export type { UsCoreVersion } from './us-core.ts';
