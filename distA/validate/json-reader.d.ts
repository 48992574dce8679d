/** Something wrong with JSON text itself. */
export interface JsonFault {
    code: 'json-syntax' | 'duplicate-key' | 'too-deep';
    offset: number;
    message: string;
}
/** Where a parser stands in a text, and what it has found wrong. */
export interface Reader {
    readonly text: string;
    readonly faults: JsonFault[];
    at: number;
    depth: number;
}
/** Ends the reading of a text that cannot be read further; the fault is among the reader's. */
export declare class Unreadable extends Error {
}
/** Ends the reading with a fault at the current place. */
export declare function stop(reader: Reader, message: string, code?: JsonFault['code']): never;
/** The word or character at the current place. */
export declare function shown({ text, at }: Reader): string;
/** Passes space. */
export declare function skipSpace(reader: Reader): void;
