import type { Finding } from './run.ts';
/** Reads the text of a resource, checks it, and gives each finding its line and column. */
export declare function findingsOfText(text: string, check: (resource: unknown) => Finding[]): Finding[];
