import type { Scope } from './state-type.ts';
import type { Walk } from './walk.ts';
/** Checks what the shape cannot say of a module's parameters. `scope` stands at the root. */
export declare function checkParameters(walk: Walk, scope: Scope): void;
/** Is this a name that expressions can use? */
export declare const usable: (name: string) => boolean;
