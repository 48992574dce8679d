import { type Diagnostic } from '../diagnostics/index.ts';
import type { Module } from '../language/index.ts';
export interface GmfOptions {
    /** Text of a lookup table by its name (`table.csv`); undefined if there is none. */
    readTable?(name: string): string | undefined;
    /** Names of vital signs; without them none is reported as unknown. */
    readonly vitals?: readonly string[];
}
export interface GmfReading {
    /** Absent if the file is no module. */
    readonly module?: Module;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Reads a module in Synthea's Generic Module Framework as one of ours. `id` is its path under the root without extension; a
 * file in a folder below the root is a submodule. Where Synthea refuses the file there is an error, otherwise mistakes are
 * warnings. Never throws.
 */
export declare function readGmf(text: string, file: string, id: string, options?: GmfOptions): GmfReading;
