import type { SourceFile } from './module-files.ts';
import { type RunOptions } from './options.ts';
/** What a run counts. */
export interface Counts {
    people: number;
    deceased: number;
    resources: Record<string, number>;
    /** Entries of the record that no resource stands for, by kind. */
    notWritten: Record<string, number>;
}
/** One written file. */
export interface WrittenFile {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
    /** Indexes of the people in it: first and last. */
    readonly people: readonly [number, number];
}
/** The record of a run, beside its files (RunManifest). No clock in it: the same run gives the same manifest. */
export interface Manifest {
    readonly lifecourse: string;
    readonly command: string;
    readonly options: Readonly<Record<string, unknown>>;
    readonly modules: readonly {
        readonly id: string;
        readonly file: string;
        readonly sha256: string;
    }[];
    readonly valueSets: readonly {
        readonly id: string;
        readonly file: string;
        readonly sha256: string;
    }[];
    readonly counts: Counts;
    readonly complete: boolean;
}
export declare const sha256: (text: string) => string;
export declare const VERSION: string;
export declare const noCounts: () => Counts;
export declare function addCounts(sum: Counts, more: Counts): void;
export declare function writeManifest(options: RunOptions, sources: {
    readonly modules: readonly SourceFile[];
    readonly valueSets: readonly SourceFile[];
}, counts: Counts, complete: boolean): void;
export declare function writeFileList(folder: string, files: readonly WrittenFile[]): void;
/** Reads a manifest of ours; undefined if there is none or it is not one. */
export declare function readManifest(folder: string): Manifest | undefined;
