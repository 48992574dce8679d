import type { ModuleProgram, Origin } from '../engine/index.ts';
import type { Module, Path, Scope } from '../language/index.ts';
import type { CompiledType } from './compiled-type.ts';
/** What a module shares with the others of its Program, and its own resolvers. */
export interface Tables {
    readonly scopeAt: (path: Path) => Scope;
    /** For what is looked up besides: says nothing. */
    readonly quiet: Scope;
    readonly origins: Origin[];
    readonly firstParameter: number;
}
/** The code of one module. */
export declare function compileModule(module: Module, words: readonly CompiledType[], tables: Tables): ModuleProgram;
