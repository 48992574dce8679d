import { type Compiled, compile } from '../compile/index.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/index.ts';
import type { Program } from '../engine/index.ts';
import { checkModules, linkModules, type Module, shapeChecker, type ValueSet, type Words } from '../language/index.ts';
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

/**
 * Checks modules and, if there is no error in them nor `before`, makes a Program of them: what both do is done once. The
 * diagnostics are those of `before`, of the check and of the linking.
 */
export function checkAndCompile(
  modules: readonly Module[],
  valueSets: readonly ValueSet[],
  before: readonly Diagnostic[],
  overlays: Readonly<Record<string, number>> = {},
): Omit<Compiled, 'program'> & { readonly program?: Program } {
  const shapes = shapeChecker();
  const set = linkModules(modules, valueSets, words, [], shapes);
  const checked = [...before, ...checkModules(modules, valueSets, words, { shapes, set })];
  if (hasErrors(checked)) return { targets: [], diagnostics: checked };
  const compiled = compile(modules, { words: vocabularyOfStates, vocabulary, valueSets, overlays, set });
  const diagnostics = [...checked, ...compiled.diagnostics];
  return { targets: compiled.targets, diagnostics, ...(!hasErrors(diagnostics) && { program: compiled.program }) };
}
