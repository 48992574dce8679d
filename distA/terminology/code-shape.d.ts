import type { SystemName } from './coding.ts';
/** What is wrong with the form of a code (length, characters, check digit); undefined if nothing is. */
export declare const codeProblem: (system: SystemName, code: string) => string | undefined;
