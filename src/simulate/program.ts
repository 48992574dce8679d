import { type Compiled, compile } from '../compile/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { checkModules, type Module, type ValueSet, type Words } from '../language/index.ts';
import { vocabularyOfStates } from '../states/index.ts';
import { vocabulary } from './vocabulary.ts';

/** The words of the language and what modules may name. */
export const words: Words = Object.freeze({ states: vocabularyOfStates, engine: vocabulary });

/** All mistakes of modules that are loaded together. `unread`: ids of files that could not be read. */
export const checkAll = (
  modules: readonly Module[],
  valueSets: readonly ValueSet[],
  unread: readonly string[] = [],
): readonly Diagnostic[] => checkModules(modules, valueSets, words, { unread });

/** Links modules in which `checkAll` finds no error into a Program. */
export const compileAll = (
  modules: readonly Module[],
  valueSets: readonly ValueSet[],
  overlays: Readonly<Record<string, number>> = {},
): Compiled => compile(modules, { words: vocabularyOfStates, vocabulary, valueSets, overlays });
