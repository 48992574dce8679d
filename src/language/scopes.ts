import { type Diagnostic, diagnostic, inGmf } from '../diagnostics/index.ts';
import type { Module } from './module.ts';
import type { ModuleSet } from './module-set.ts';
import { scopeAt } from './scope.ts';
import { shapeChecker } from './shape-check.ts';
import type { Path, Scope } from './state-type.ts';
import { noFindings, type Walk } from './walk.ts';
import { walkSteps } from './walk-states.ts';

/** Resolvers for the values of a module by their path, for `compile`; what they report goes to `found`. */
export function scopesOf(set: ModuleSet): (module: Module, found: Diagnostic[]) => (path: Path) => Scope {
  const shapes = shapeChecker();
  return (module, found) => {
    const report: Walk['report'] = (place, problem) => {
      const made = diagnostic(place, problem);
      found.push(module.format === 'gmf' ? inGmf(made) : made);
    };
    const walk: Walk = { set, module, state: '', shapes, book: undefined, findings: noFindings(), report };
    return (path) => scopeAt(walk, path, walkSteps);
  };
}
