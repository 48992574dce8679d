import { type Diagnostic } from '../diagnostics/index.ts';
import type { Program } from '../engine/index.ts';
/**
 * A folder of modules in memory: path to text, with `/` between folders. `NAME.yaml` is a module of ours, `NAME.json`
 * one of Synthea's, `value-sets/NAME.yaml` a value set, `lookup_tables/NAME.csv` a table that Synthea's modules read.
 */
export type ModuleTexts = Readonly<Record<string, string>>;
/** The mistakes of the modules: `message` has each with its line and a caret. */
export declare class ModuleError extends Error {
    readonly name = "ModuleError";
    readonly diagnostics: readonly Diagnostic[];
    constructor(diagnostics: readonly Diagnostic[], textOf: (file: string) => string | undefined);
}
export interface ModuleChoice {
    readonly texts: ModuleTexts;
    /** With our own modules; a text of the same path takes the place of ours. Our value sets are there in any case. */
    readonly library: boolean;
    /** Top-level modules to run, by id with `*`; all if empty. */
    readonly only: readonly string[];
}
/** Reads, checks and compiles. Throws ModuleError if a module has a mistake, RangeError if `only` names none or a path
 * has no known extension. */
export declare function compileTexts(choice: ModuleChoice): {
    program: Program;
    warnings: readonly Diagnostic[];
};
