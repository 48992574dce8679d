import type { Vocabulary } from '../engine/index.ts';
import type { AttributeType } from './expression/index.ts';
import type { Module } from './module.ts';
/** A module's id as the names of its things begin: `cardiology/af` gives `cardiology.af`. */
export declare const dottedId: (id: string) => string;
/** Name on the person of an attribute that a module declares. */
export declare function attributeName(module: Module, name: string): string;
/**
 * Which attributes there are, by their name on the person: built in, declared, or found to be written. All attributes of
 * GMF modules share the bare names and are typed only if somebody declares them.
 */
export declare class Attributes {
    #private;
    constructor(modules: readonly Module[], vocabulary: Vocabulary);
    isBuiltIn(name: string): boolean;
    /** Declared by the module, or made by it to keep an entry or a code in. */
    own(module: Module, name: string): AttributeType | undefined;
    /** Built in, global, or another module's under its full name. */
    shared(name: string): AttributeType | undefined;
    find(module: Module, name: string): AttributeType | undefined;
    /** Makes an attribute of the module known by writing it. */
    make(module: Module, short: string): AttributeType;
    /** All names that a module can use: its own short ones, then the others. */
    names(module: Module): readonly string[];
}
