import { TEST_DATA } from './codes.js';
/**
 * One person with the providers, as a transaction of updates to client-assigned ids: a server that has none of it
 * creates all, a server that has all of it changes nothing. Who is referred to comes first.
 */
export const transactionBundle = (life) => bundle('transaction', life, (resource) => ({
    fullUrl: `urn:uuid:${resource.id}`,
    resource,
    request: { method: 'PUT', url: `${resource.resourceType}/${resource.id}` },
}));
/** The same without requests: something to read. */
export const collectionBundle = (life) => bundle('collection', life, (resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource }));
function bundle(type, { shared, resources }, entryOf) {
    return {
        resourceType: 'Bundle',
        meta: { security: [TEST_DATA] },
        type,
        entry: [...shared.map(entryOf), ...resources.map(entryOf)],
    };
}
//# sourceMappingURL=bundle.js.map