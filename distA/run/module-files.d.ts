/** A text file as found: `id` is its path under the root without extension, with `/`. */
export interface SourceFile {
    readonly id: string;
    /** As shown in messages: relative to the working folder if it lies below it. */
    readonly file: string;
    readonly text: string;
    readonly format: 'lifecourse' | 'gmf';
}
/** A folder of modules, with its own value sets (`value-sets` inside it) and lookup tables (`lookup_tables`). */
export interface ModuleFolder {
    readonly root: string;
    readonly valueSets: string;
}
/** Our own modules and value sets, beside the program. */
export declare const LIBRARY: ModuleFolder;
export declare const folderOf: (path: string) => ModuleFolder;
/** Paths of all module files below a folder, in order. Throws the file system's error if the folder cannot be read. */
export declare function moduleFilesIn(root: string): readonly string[];
/** The id of a file below its folder (of one of ours, below our library); of a file given by itself, its name. */
export declare function idOf(folder: string, path: string): string;
export declare function readSource(root: string, path: string): SourceFile;
/** A path as a reader would type it. */
export declare function shown(path: string): string;
export declare function valueSetFiles(folder: ModuleFolder): readonly SourceFile[];
/** The text of a lookup table of that name in the first folder that has one. */
export declare function readTable(folders: readonly ModuleFolder[], name: string): string | undefined;
