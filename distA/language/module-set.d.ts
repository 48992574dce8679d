import type { VariableInfo, Vocabulary } from '../engine/index.ts';
import { Attributes } from './attributes.ts';
import type { Module } from './module.ts';
import type { StateType } from './state-type.ts';
import type { ValueSet } from './value-set.ts';
/** What modules may name that is not their own: handed in by the composition. */
export interface Words {
    /** The words of the language. */
    readonly states: readonly StateType[];
    /** Body variables, panels, vital signs, built-in attributes. */
    readonly engine: Vocabulary;
}
/** Modules that are loaded together, with all that they can name. */
export declare class ModuleSet {
    /** By id; of two of the same id the first. */
    readonly modules: ReadonlyMap<string, Module>;
    readonly valueSets: ReadonlyMap<string, ValueSet>;
    readonly words: ReadonlyMap<string, StateType>;
    readonly vocabulary: Vocabulary;
    readonly variables: ReadonlyMap<string, VariableInfo>;
    readonly attributes: Attributes;
    /** Attributes (names on the person) that some module writes. */
    readonly written: Set<string>;
    /** Attributes that some expression names, even one with a mistake. */
    readonly named: Set<string>;
    /** Ids of files that could not be read: known, so that nobody is told that they do not exist. */
    readonly unread: ReadonlySet<string>;
    constructor(modules: readonly Module[], valueSets: readonly ValueSet[], words: Words, unread?: Iterable<string>);
}
