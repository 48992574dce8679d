import type { Diagnostic } from '../diagnostics/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Module } from './module.ts';
/** A file of codes that several modules name as `set.code`. */
export interface ValueSet {
    readonly name: string;
    readonly file: string;
    readonly title?: string;
    readonly codes: Readonly<Record<string, Concept>>;
    readonly at: Module['at'];
    /** `codes.name` of entries that have a mistake of their own. */
    readonly damaged: ReadonlySet<string>;
}
export interface ValueSetReading {
    /** Absent if the file is no value set. */
    readonly valueSet?: ValueSet;
    readonly diagnostics: readonly Diagnostic[];
}
/** Reads a value set. `name` is that of the file without extension. Never throws. `check` may be shared by many files. */
export declare function readValueSet(text: string, file: string, name: string, check?: import("./shape-check.ts").ShapeCheck): ValueSetReading;
