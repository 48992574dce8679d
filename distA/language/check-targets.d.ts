import type { Module } from './module.ts';
import type { Scope } from './state-type.ts';
import { type Target } from './target.ts';
/**
 * Checks the targets of a module of ours and gives those without mistakes. `scope` stands at the root; `rough` is the same
 * without places inside a text, for a stratum that is not read as it is written.
 */
export declare function checkTargets(module: Module, scope: Scope, rough: Scope): readonly Target[];
