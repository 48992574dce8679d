import { type Day } from '../base/index.ts';
import type { UsCoreVersion } from '../fhir/index.ts';
export type Format = 'bundle' | 'ndjson';
export type BundleType = 'transaction' | 'batch' | 'collection';
/** All that decides what a run writes, and where; nothing of it is read later from the clock or the environment. */
export interface RunOptions {
    readonly population: number;
    readonly seed: string;
    readonly asOf: Day;
    readonly roster: Day;
    /** 0: whole lives. */
    readonly yearsOfHistory: number;
    readonly output: string;
    readonly formats: readonly Format[];
    readonly bundle: BundleType;
    readonly usCore: UsCoreVersion;
    readonly validate: boolean;
    readonly pretty: boolean;
    readonly workers: number;
    /** Folders or files of modules besides our library; later ones win. */
    readonly modules: readonly string[];
    readonly library: boolean;
    /** Top-level modules to run, as globs over their ids; all if empty. */
    readonly only: readonly string[];
}
/** The command that gives the same files again; worker count, output folder and whether it is checked do not matter. */
export declare function commandOf(options: RunOptions, more?: readonly string[]): string;
/** The command that shows one person's life. */
export declare const replayOf: (options: RunOptions, person: number) => string;
/** Options as they are kept in the manifest, dates as text. */
export declare const optionsToJson: (options: RunOptions) => Record<string, unknown>;
/** Reads them back; undefined if something is missing. */
export declare function optionsFromJson(json: Record<string, unknown>): RunOptions | undefined;
