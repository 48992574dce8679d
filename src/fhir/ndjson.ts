import type { FhirResource, ResourceType } from './resource.ts';

/** Lines of NDJSON, each with its line feed, by type in order of first appearance. For `references: 'relative'`. */
export function ndjson(resources: readonly FhirResource[]): Map<ResourceType, string> {
  const lines = new Map<ResourceType, string>();
  for (const resource of resources) {
    lines.set(resource.resourceType, `${lines.get(resource.resourceType) ?? ''}${JSON.stringify(resource)}\n`);
  }
  return lines;
}
