import type { Scope } from './state-type.ts';
import type { Walk } from './walk.ts';
/** Checks names, codes, attributes and claimed deaths of a module of ours. `scope` stands at its root. */
export declare function checkDeclarations(walk: Walk, scope: Scope): void;
