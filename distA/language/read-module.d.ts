import { type Diagnostic } from '../diagnostics/index.ts';
import type { Module } from './module.ts';
export interface ModuleReading {
    /** Absent if the file is no module, or its YAML is broken. */
    readonly module?: Module;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Reads a module of ours. `id` is its path under the root without extension. Entries that have not their shape are
 * reported and left out; what is in the states is checked by `checkModules`. Never throws. `check` may be shared by many
 * files.
 */
export declare function readModule(text: string, file: string, id: string, check?: import("./shape-check.ts").ShapeCheck): ModuleReading;
