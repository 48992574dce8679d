import { type Run } from './run.ts';
/** Checks a narrative: one div of XHTML, well formed, with formatting only, and with something to read. */
export declare function checkNarrative(run: Run, div: string): void;
