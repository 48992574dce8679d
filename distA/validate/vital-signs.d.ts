import type { ProfileDigest } from './definitions/digest.ts';
import { type JsonObject } from './json.ts';
/** Addresses of the vital signs profiles that an observation's codes ask for. */
export declare function vitalSignsProfiles(resource: JsonObject): string[];
/** Whether a profile is one of vital signs: R4's own, or one that builds on it and so has its rules. */
export declare const isVitalSigns: (profile: ProfileDigest | undefined) => boolean;
