import type { ProfileDigest } from './definitions/digest.ts';
import type { Shape } from './shape.ts';
import { type Terminology } from './value-set.ts';
/** The versions of US Core that can be checked. */
export type UsCoreVersion = '6.1.0' | '7.0.0' | 'none';
/** All definitions that a validator knows. */
export interface Catalogue extends Terminology {
    shape: (name: string) => Shape | undefined;
    /** By address, or by the name that R4's own profiles have. */
    profile: (url: string) => ProfileDigest | undefined;
    /** Names of the resource types, for a message. */
    readonly resourceTypes: ReadonlySet<string>;
}
/** Loads R4 and, if asked for, one version of US Core. */
export declare function loadCatalogue(usCore: UsCoreVersion): Catalogue;
