import type { Concept } from '../terminology/index.ts';
import type { Module } from './module.ts';
import type { Walk } from './walk.ts';
/** Looks up the names of a module and notes that they are used; undefined for a name that is not known. */
export interface Resolve {
    /** Position among the module's parameters, and unit. */
    parameter(name: string): {
        readonly index: number;
        readonly unit: string;
    } | undefined;
    /** A code of the module, or `set.name`. */
    code(name: string): Concept | undefined;
}
export declare function resolver({ module, set, findings }: Pick<Walk, 'module' | 'set' | 'findings'>): Resolve;
/** Is there an entry of this name that has a mistake of its own? Then its users need no further message. */
export declare const damaged: (module: Pick<Module, 'damaged'>, section: string, name: string) => boolean;
