import { type Concept } from '../terminology/index.ts';
/**
 * A code as FHIR searches for it: `system|code`, or `code` alone for any system. The system is a URL or one of our short
 * names: `snomed|44054006` is `http://snomed.info/sct|44054006`.
 */
export type CodeToken = string;
export type CodeTest = (system: string | undefined, code: string | undefined) => boolean;
/** Throws RangeError for a system that we do not know: such a token would never match. */
export declare function codeTest(token: CodeToken): CodeTest;
export declare const hasCoding: ({ codings }: Concept, test: CodeTest) => boolean;
