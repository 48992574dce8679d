import { type Entry, type Life } from '../record/index.ts';
import type { MapperOptions } from './mapping.ts';
/** The entry behind each resource that a life can become, by resource id: the way back from `Type/id` to its cause. */
export declare function entryIds(life: Life, options: Pick<MapperOptions, 'rosterKey' | 'origins'>): ReadonlyMap<string, Entry>;
