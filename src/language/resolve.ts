import type { Concept } from '../terminology/index.ts';
import type { Module } from './module.ts';
import type { Walk } from './walk.ts';

/** Looks up the names of a module and notes that they are used; undefined for a name that is not known. */
export interface Resolve {
  /** Position among the module's parameters, and unit. */
  parameter(name: string): { readonly index: number; readonly unit: string } | undefined;
  /** A code of the module, or `set.name`. */
  code(name: string): Concept | undefined;
}

export function resolver({ module, set, findings }: Pick<Walk, 'module' | 'set' | 'findings'>): Resolve {
  return {
    parameter(name) {
      findings.used.add(`parameters.${name}`);
      const unit = module.parameters[name]?.unit;
      return unit === undefined ? undefined : { index: Object.keys(module.parameters).indexOf(name), unit };
    },
    code(name) {
      findings.used.add(`codes.${name}`);
      if (module.codes[name] !== undefined) return module.codes[name];
      const dot = name.indexOf('.');
      return dot < 0 ? undefined : set.valueSets.get(name.slice(0, dot))?.codes[name.slice(dot + 1)];
    },
  };
}

/** Is there an entry of this name that has a mistake of its own? Then its users need no further message. */
export const damaged = (module: Pick<Module, 'damaged'>, section: string, name: string): boolean =>
  module.damaged?.has(`${section}.${name}`) === true;
