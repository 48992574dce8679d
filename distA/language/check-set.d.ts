import { type Diagnostic } from '../diagnostics/index.ts';
import { type CodeBook } from '../terminology/index.ts';
import type { Module } from './module.ts';
import type { ValueSet } from './value-set.ts';
import type { Walk } from './walk.ts';
/** Two files with one id, or two value sets with one name. */
export declare function checkDuplicates(modules: readonly Module[], sets: readonly ValueSet[], found: Diagnostic[]): void;
/** Submodules that call each other in a ring. */
export declare function checkCalls(walks: readonly Walk[]): void;
/** Value sets have no walk of their own: their codes are checked here, and one display for a code throughout. */
export declare function checkDisplays(valueSets: readonly ValueSet[], walks: readonly Walk[], book: CodeBook | undefined, found: Diagnostic[]): void;
