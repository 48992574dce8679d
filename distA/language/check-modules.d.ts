import { type Diagnostic } from '../diagnostics/index.ts';
import type { CodeBook } from '../terminology/index.ts';
import type { Module } from './module.ts';
import { ModuleSet, type Words } from './module-set.ts';
import { type ShapeCheck } from './shape-check.ts';
import type { ValueSet } from './value-set.ts';
export interface CheckOptions {
    /** Codes that are known to exist; without it only their form is checked. */
    readonly book?: CodeBook | undefined;
    /** May be shared with the reading of the files. */
    readonly shapes?: ShapeCheck;
    /** Ids of files that could not be read: nobody is told that they do not exist. */
    readonly unread?: readonly string[];
}
/** All mistakes of modules that are loaded together, in order of file and place. Never throws for a mistake of theirs. */
export declare function checkModules(modules: readonly Module[], valueSets: readonly ValueSet[], words: Words, options?: CheckOptions): readonly Diagnostic[];
/**
 * Modules with all names that they can use, those included that they make known by writing them. Without `shapes` they
 * must have passed the check.
 */
export declare function linkModules(modules: readonly Module[], valueSets: readonly ValueSet[], words: Words, unread?: readonly string[], shapes?: ShapeCheck): ModuleSet;
