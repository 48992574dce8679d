import type { LookupTable } from '../engine/index.ts';
/** A table without its defaults, its weights in the order of the targets. */
export type Table = Omit<LookupTable, 'defaults'>;
/**
 * Reads the text of a lookup table (gmf.md 1.4): the last columns are the states that the transition leads to, the ones
 * before are attributes, `age` (completed years) or `time`. Gives what is wrong with it otherwise.
 */
export declare function readTable(text: string, targets: readonly string[]): Table | {
    readonly problem: string;
    readonly hint?: string;
};
