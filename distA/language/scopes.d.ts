import { type Diagnostic } from '../diagnostics/index.ts';
import type { Module } from './module.ts';
import type { ModuleSet } from './module-set.ts';
import type { Path, Scope } from './state-type.ts';
/** Resolvers for the values of a module by their path, for `compile`; what they report goes to `found`. */
export declare function scopesOf(set: ModuleSet): (module: Module, found: Diagnostic[]) => (path: Path) => Scope;
