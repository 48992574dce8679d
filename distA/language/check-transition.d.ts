import type { Scope } from './state-type.ts';
/** Checks where something leads; the scope stands at the value, which has the shape of a transition. */
export declare function checkTransition(value: unknown, scope: Scope): void;
