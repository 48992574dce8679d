import { type Diagnostic, diagnostic, inGmf, sortDiagnostics } from '../diagnostics/index.ts';
import type { CodeBook } from '../terminology/index.ts';
import { checkDeclarations } from './check-declarations.ts';
import { checkGraph } from './check-graph.ts';
import { checkParameters } from './check-parameters.ts';
import { checkCalls, checkDisplays, checkDuplicates } from './check-set.ts';
import { checkTargets } from './check-targets.ts';
import { checkUsage } from './check-usage.ts';
import type { Module } from './module.ts';
import { ModuleSet, type Words } from './module-set.ts';
import { scopeAt } from './scope.ts';
import { noShapeCheck, type ShapeCheck, shapeChecker } from './shape-check.ts';
import type { Scope } from './state-type.ts';
import type { ValueSet } from './value-set.ts';
import { noFindings, type Walk } from './walk.ts';
import { walkState, walkSteps } from './walk-states.ts';

export interface CheckOptions {
  /** Codes that are known to exist; without it only their form is checked. */
  readonly book?: CodeBook | undefined;
  /** May be shared with the reading of the files. */
  readonly shapes?: ShapeCheck;
  /** The modules as `linkModules` has linked them. */
  readonly set?: ModuleSet;
  /** Ids of files that could not be read: nobody is told that they do not exist. */
  readonly unread?: readonly string[];
}

/** All mistakes of modules that are loaded together, in order of file and place. Never throws for a mistake of theirs. */
export function checkModules(
  modules: readonly Module[],
  valueSets: readonly ValueSet[],
  words: Words,
  options: CheckOptions = {},
): readonly Diagnostic[] {
  const shapes = options.shapes ?? shapeChecker();
  const set = options.set ?? linkModules(modules, valueSets, words, options.unread, shapes);
  const found: Diagnostic[] = [];
  const walks = modules.map((module) => newWalk(set, module, shapes, options.book, found));
  for (const walk of walks) checkModule(walk);
  checkDuplicates(modules, valueSets, found);
  checkCalls(walks);
  checkDisplays(valueSets, walks, options.book, found);
  checkUsage(walks);
  return sortDiagnostics(found);
}

/**
 * Modules with all names that they can use, those included that they make known by writing them. Without `shapes` they
 * must have passed the check.
 */
export function linkModules(
  modules: readonly Module[],
  valueSets: readonly ValueSet[],
  words: Words,
  unread: readonly string[] = [],
  shapes = noShapeCheck,
): ModuleSet {
  const set = new ModuleSet(modules, valueSets, words, unread);
  for (const module of modules) walkStates({ ...newWalk(set, module, shapes, undefined, []), linking: true });
  return set;
}

function newWalk(
  set: ModuleSet,
  module: Module,
  shapes: ShapeCheck,
  book: CodeBook | undefined,
  found: Diagnostic[],
): Walk {
  return {
    ...{ set, module, shapes, book, state: '', findings: noFindings() },
    report(place, problem) {
      const made = diagnostic(place, problem);
      found.push(module.format === 'gmf' ? inGmf(made) : made);
    },
  };
}

/** Places inside a text are those of the whole text. */
function roughScope(walk: Walk): Scope {
  const module: Module = { ...walk.module, within: (path) => walk.module.at(path) };
  return scopeAt({ ...walk, module }, [], walkSteps);
}

function walkStates(walk: Walk): void {
  for (const state of Object.keys(walk.module.states)) walkState({ ...walk, state });
}

function checkModule(walk: Walk): void {
  const scope = scopeAt(walk, [], walkSteps);
  if (walk.module.format === 'lifecourse') {
    checkDeclarations(walk, scope);
    checkParameters(walk, scope);
    checkTargets(walk.module, scope, roughScope(walk));
  }
  walkStates(walk);
  checkGraph(walk);
}
