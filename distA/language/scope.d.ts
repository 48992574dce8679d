import type { Path, Scope } from './state-type.ts';
import { type Walk } from './walk.ts';
/** Checks a list of steps; handed in, since steps need scopes and scopes need steps. */
export type StepsCheck = (walk: Walk, value: unknown, path: Path) => void;
/** The names of a module as seen from the value at `base`. */
export declare function scopeAt(walk: Walk, base: Path, steps: StepsCheck): Scope;
