import { type JsonFault } from './json-reader.ts';
export interface ParsedJson {
    /** Absent where the text cannot be read to its end. */
    value?: unknown;
    faults: JsonFault[];
}
/** Reads strict JSON, and says where it is broken, nests too deeply or gives a key twice. */
export declare function parseJson(text: string): ParsedJson;
