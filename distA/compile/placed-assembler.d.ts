import type { Expression } from '../engine/index.ts';
import type { Path, Scope, Wanted } from '../language/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Assembler, CompiledType, Draft, DrugEffect, Label } from './compiled-type.ts';
import type { ModuleCode } from './module-code.ts';
import { Resolver } from './resolver.ts';
/** What all places of one module share. */
export interface ModuleContext {
    readonly code: ModuleCode;
    readonly words: readonly CompiledType[];
    /** A resolver for the value at a path from the root of the module. */
    scopeAt(path: Path): Scope;
    /** Position of the module's first parameter in the Program. */
    readonly firstParameter: number;
    readonly drugEffects: readonly DrugEffect[];
    conceptOf(state: string): Concept | undefined;
}
/** An Assembler at the value under one word's key; `base` is its path, `origin` that of the state or step. */
export declare class PlacedAssembler extends Resolver implements Assembler {
    #private;
    readonly state: string;
    readonly step: string;
    constructor(context: ModuleContext, base: Path, origin: Path, prefix?: Path);
    get drugEffects(): readonly DrugEffect[];
    expression(value: unknown, path: Path, wanted: Wanted, steady?: boolean): Expression;
    emit(draft: Draft): void;
    label(): Label;
    place(label: Label): void;
    stateLabel(name: string, path: Path): Label;
    exit(then: unknown, path: Path, otherwise: Label): Label;
    steps(value: unknown, path: Path): void;
    inside(path: Path): Assembler;
    conceptOf(state: string): Concept | undefined;
}
/** The word that makes a state (any word) or a step what it is. */
export declare function wordOf(words: readonly CompiledType[], value: Readonly<Record<string, unknown>>, where: 'state' | 'step'): CompiledType | undefined;
/** The instructions of a word, left out while its `when` is false. */
export declare function compileWord(word: CompiledType, all: Readonly<Record<string, unknown>>, assembler: Assembler): void;
