import type { Issue } from '../validate/index.ts';
/** A file to validate. */
export interface InputFile {
    file: string;
    folder: string;
    /** One resource on each line. */
    lines: boolean;
    gzip: boolean;
}
/** A path that leads to no file. */
export interface NoFile {
    file: string;
    issue: Issue;
}
export type Chunks = AsyncIterable<Uint8Array>;
/** The file at a path, or all FHIR files in a folder and below, in order of their names. */
export declare function listFiles(path: string): Promise<(InputFile | NoFile)[]>;
/** The bytes of a file, unpacked. */
export declare function openFile({ file, gzip }: InputFile): Chunks;
