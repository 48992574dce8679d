import type { Problem } from '../diagnostics/index.ts';
/** A value with the offsets between which it stands. */
export interface Located {
    readonly from: number;
    to: number;
    value: unknown;
    /** Of an object: its fields, each with the offsets of its key. Of a list: its items, by position. */
    readonly children?: Map<string, Located & {
        readonly key?: readonly [from: number, to: number];
    }>;
}
/** Reads one JSON text from front to back. */
export declare class Scanner {
    #private;
    readonly problems: {
        readonly from: number;
        readonly to: number;
        readonly problem: Problem;
    }[];
    constructor(text: string);
    document(): Located | undefined;
}
