import { type Command } from 'commander';
import { type Day } from '../base/index.ts';
import type { UsCoreVersion } from '../fhir/index.ts';
import type { BundleType, Format, RunOptions } from '../run/index.ts';
/** What commander hands over for the options that say who is simulated and from what. */
export interface SelectionFlags {
    readonly population?: number;
    readonly seed: string;
    readonly asOf?: Day;
    readonly roster?: Day;
    readonly yearsOfHistory: number;
    readonly modules: readonly string[];
    readonly library: boolean;
    readonly only: readonly string[];
}
export interface OutputFlags {
    readonly output: string;
    readonly format: readonly Format[];
    readonly bundle: BundleType;
    readonly usCore: UsCoreVersion;
    readonly validate: boolean;
    readonly pretty: boolean;
    readonly workers?: number;
}
/** A whole number from `least` on. */
export declare const wholeNumber: (least: number) => (text: string) => number;
/** A date as YYYY-MM-DD. */
export declare function day(text: string): Day;
export declare function addModuleOptions(command: Command): Command;
export declare function addSelectionOptions(command: Command): Command;
export declare function addOutputOptions(command: Command): Command;
/** The run that is meant; `today` stands where no date was given. Throws UsageError if the dates do not go together. */
export declare function runOptions(selection: SelectionFlags, output: OutputFlags | undefined, today: Day): RunOptions;
