import { type Diagnostic } from '../diagnostics/index.ts';
import type { Program, Vocabulary } from '../engine/index.ts';
import { type Module, type ValueSet } from '../language/index.ts';
import type { CompiledType } from './compiled-type.ts';
import { type LinkedTarget } from './targets.ts';
export interface CompileOptions {
    /** The words of the language. */
    readonly words: readonly CompiledType[];
    readonly vocabulary: Vocabulary;
    readonly valueSets: readonly ValueSet[];
    /** Factors for parameters by path, for example `{ 'hypertension.incidence': 1.2 }`. */
    readonly overlays?: Readonly<Record<string, number>>;
}
export interface Compiled {
    readonly program: Program;
    /** What the modules must reproduce, in their order. */
    readonly targets: readonly LinkedTarget[];
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Links checked modules into a Program, in order of id. A module's instructions and the keys of its origins do not depend
 * on the other modules. With an error among the diagnostics the program is not to be run.
 */
export declare function compile(modules: readonly Module[], options: CompileOptions): Compiled;
