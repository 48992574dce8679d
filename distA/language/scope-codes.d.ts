import type { Concept } from '../terminology/index.ts';
import type { Path } from './state-type.ts';
import type { Walk } from './walk.ts';
/** A code by name, or in place. */
export declare function concept(walk: Walk, value: unknown, path: Path): Concept | undefined;
/** Reports what is wrong with the codings of a concept; they stand in a list at the path, or one of them in its place. */
export declare function checkCodings(walk: Pick<Walk, 'book' | 'report'> & {
    readonly module: Pick<Walk['module'], 'at'>;
}, made: Concept, path: Path, list: boolean): void;
