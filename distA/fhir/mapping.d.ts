import type { CodeableConcept, Coding, Meta, Quantity, Reference } from 'fhir/r4.js';
import type { Key } from '../base/index.ts';
import { type Concept, type Coding as NamedCoding } from '../terminology/index.ts';
import type { ResourceType } from './resource.ts';
import { type Profile, type UsCoreVersion } from './us-core.ts';
export interface MapperOptions {
    /** Which US Core profiles are claimed in meta.profile. */
    readonly usCore: UsCoreVersion | 'none';
    /** How references are written: `urn` (urn:uuid:ID, for bundles) or `relative` (Type/ID, for NDJSON). */
    readonly references: 'urn' | 'relative';
    /** Stands for seed, pack, roster date, years of history and filters: part of every id. */
    readonly rosterKey: Key;
    /** `Program.origins`: an entry's id holds the key of its origin. */
    readonly origins: readonly {
        readonly key: Key;
    }[];
}
/** What all resources of a mapper have in common. Repeated parts are made once and shared: treat them as read-only. */
export declare class Mapping {
    #private;
    readonly options: MapperOptions;
    constructor(options: MapperOptions);
    /** HTEST, and the profile unless US Core is off. */
    meta(profile?: Profile): Meta;
    reference(type: ResourceType, id: string): Reference;
    concept(concept: Concept): CodeableConcept;
    coding(coding: NamedCoding): Coding;
}
/** A concept in words; a SNOMED CT name without its semantic tag: `Acute bronchitis (disorder)` reads `Acute bronchitis`. */
export declare function plainText(concept: Concept): string;
/** An amount with a UCUM unit; a bare number if the unit is empty. */
export declare function quantity(value: number, unit: string): Quantity;
