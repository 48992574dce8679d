export declare const MANIFEST = "manifest.json";
export declare const FILES = "files.ndjson";
export declare const FHIR = "fhir";
/** A folder that cannot be written to, or that is not ours to replace: the user's problem, said in one line. */
export declare class OutputFolderError extends Error {
    readonly name = "OutputFolderError";
}
/**
 * Makes the folder ready: an empty one is used, one that holds our manifest is emptied of what we wrote, any other is
 * refused. Dot files do not count.
 */
export declare function prepareFolder(folder: string): void;
/** Writes a file whole or not at all: beside its place first, then renamed. */
export declare function writeWhole(path: string, text: string): void;
/** The file system's error in words; anything else is passed on. */
export declare function asFolderError(error: unknown, path: string): unknown;
