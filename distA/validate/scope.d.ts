import type { JsonObject } from './json.ts';
/** What a reference leads to. The resource is there only where it was given together with the reference. */
export interface ResolvedTarget {
    type: string;
    resource?: JsonObject;
}
/**
 * Where references may lead. `missing`: it can lead nowhere else, and there it is not. `outside`: nobody can say here.
 */
export interface Scope {
    resolve: (reference: string, base: string | undefined) => ResolvedTarget | 'missing' | 'outside';
    /** `fullUrl` of the entry that is being checked, against which relative references are read. */
    base: string | undefined;
}
/** A resource by itself: nothing outside it is known. */
export declare const emptyScope: Scope;
