import type { ExpressionScope } from './expression/index.ts';
import type { Walk } from './walk.ts';
/** The names that a module's expressions can use. `onDamaged` is told of names whose own mistake is reported elsewhere. */
export declare function expressionNames(walk: Walk, onDamaged: () => void): ExpressionScope;
/** A module's own codes, then `set.name`. */
export declare function codeNames({ module, set }: Pick<Walk, 'module' | 'set'>): readonly string[];
