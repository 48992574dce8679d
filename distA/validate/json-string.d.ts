import { type Reader } from './json-reader.ts';
/** Reads the string that begins at the current place, and passes it. */
export declare function readString(reader: Reader): string;
