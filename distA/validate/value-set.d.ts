import type { TerminologyDigest } from './definitions/digest.ts';
import { type CodeRule } from './ruled-systems.ts';
/** Whether a code is in a set; `unknown` where what is at hand cannot say. */
export type Membership = 'in' | 'out' | 'unknown';
/** A value set that can be asked. Without a system the code may be of any that the set draws on. */
export interface ValueSet {
    readonly url: string;
    has: (system: string | undefined, code: string) => Membership;
    /** Some of its codes, for a message. Empty if it lists none. */
    readonly examples: readonly string[];
    /** It lists a code for each thing that there is, so that nothing else can be right. */
    readonly strict: boolean;
}
/** A code system whose codes are all known, or follow a rule. */
export interface CodeSystem {
    has: (code: string) => boolean;
    /** All codes, where they are listed. */
    readonly codes: ReadonlySet<string> | undefined;
    /** Whether a code that it has not is surely wrong. */
    readonly strict: boolean;
}
export interface Terminology {
    valueSet: (url: string) => ValueSet | undefined;
    codeSystem: (url: string) => CodeSystem | undefined;
}
/** Makes the terminology of several digests answer as one; the later ones come first. */
export declare function terminologyOf(digests: readonly TerminologyDigest[], units: CodeRule): Terminology;
