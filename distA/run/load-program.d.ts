import { type Diagnostic } from '../diagnostics/index.ts';
import type { Program } from '../engine/index.ts';
import { type Module, type ValueSet } from '../language/index.ts';
import { type LinkedTarget } from '../simulate/index.ts';
import { type SourceFile } from './module-files.ts';
import type { RunOptions } from './options.ts';
export type ModuleSelection = Pick<RunOptions, 'modules' | 'library' | 'only'>;
/** What was found on disk and made of it. With an error among the diagnostics there is no program. */
export interface LoadedProgram {
    readonly program?: Program;
    /** Published figures that the modules promise to reproduce. */
    readonly targets: readonly LinkedTarget[];
    readonly modules: readonly Module[];
    readonly valueSets: readonly ValueSet[];
    readonly diagnostics: readonly Diagnostic[];
    readonly sources: {
        readonly modules: readonly SourceFile[];
        readonly valueSets: readonly SourceFile[];
    };
    /** Text of a file that was read, for messages. */
    textOf(file: string): string | undefined;
}
/** A selection that names nothing there is: the user's problem, said in one line. */
export declare class SelectionError extends Error {
    readonly name = "SelectionError";
}
/** Reads, checks and compiles the modules that are asked for, with the submodules that they call. */
export declare function loadProgram(selection: ModuleSelection, overlays?: Readonly<Record<string, number>>): LoadedProgram;
