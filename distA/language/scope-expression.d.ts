import type { Expression } from '../engine/index.ts';
import type { Path, Wanted } from './state-type.ts';
import type { Walk } from './walk.ts';
/** A checked expression; undefined after a mistake, which is reported at its place in the text. */
export declare function expression(walk: Walk, value: unknown, path: Path, wanted: Wanted, steady: boolean): Expression | undefined;
