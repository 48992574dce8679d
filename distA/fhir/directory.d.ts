import type { CareSite } from '../record/index.ts';
import type { Mapping } from './mapping.ts';
import type { SharedResource } from './resource.ts';
/** Resources of places and staff, made once per mapper. What is made for a site depends on the site only. */
export declare class Directory {
    #private;
    constructor(mapping: Mapping);
    /** What stands for these sites, each resource once: organizations, locations, practitioners, their posts. */
    of(sites: Iterable<CareSite>): SharedResource[];
}
