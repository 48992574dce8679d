/** Lines of NDJSON, each with its line feed, by type in order of first appearance. For `references: 'relative'`. */
export function ndjson(resources) {
    const lines = new Map();
    for (const resource of resources) {
        lines.set(resource.resourceType, `${lines.get(resource.resourceType) ?? ''}${JSON.stringify(resource)}\n`);
    }
    return lines;
}
//# sourceMappingURL=ndjson.js.map