import type { UcumDigest } from './definitions/digest.ts';
import type { CodeRule } from './ruled-systems.ts';
/** Decides by UCUM's grammar and its table of atoms whether a code is a unit. */
export declare function ucumRule(digest: UcumDigest): CodeRule;
