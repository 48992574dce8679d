import { type Compiled } from '../compile/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { type Module, type ValueSet, type Words } from '../language/index.ts';
/** The words of the language and what modules may name. */
export declare const words: Words;
/** All mistakes of modules that are loaded together. `unread`: ids of files that could not be read. */
export declare const checkAll: (modules: readonly Module[], valueSets: readonly ValueSet[], unread?: readonly string[]) => readonly Diagnostic[];
/** Links modules in which `checkAll` finds no error into a Program. */
export declare const compileAll: (modules: readonly Module[], valueSets: readonly ValueSet[], overlays?: Readonly<Record<string, number>>) => Compiled;
