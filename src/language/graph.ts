import { nearest } from '../diagnostics/index.ts';
import type { Module } from './module.ts';
import type { ModuleSet } from './module-set.ts';
import type { Path } from './state-type.ts';
import { type Exit, exitsOf } from './transition.ts';
import type { Findings } from './walk.ts';
import { joinPath } from './walk.ts';
import { wordsOf } from './words.ts';

/** Where each state of a module leads, in the order of the file. A name that does not exist counts as the nearest one. */
export type StateGraph = ReadonlyMap<string, readonly Exit[]>;

export function stateGraph(set: ModuleSet, module: Module, { unclear }: Findings): StateGraph {
  const names = Object.keys(module.states);
  const known = new Set(names);
  const meant = ({ state, path }: Exit): readonly Exit[] => {
    const name = known.has(state) ? state : nearest(state, names);
    return name === undefined ? [] : [{ state: name, path }];
  };
  return new Map(names.map((name) => [name, exitsOfState(set, module, name, !unclear.has(name)).flatMap(meant)]));
}

function exitsOfState(set: ModuleSet, module: Module, name: string, clear: boolean): readonly Exit[] {
  const state = module.states[name]!;
  const base: Path = ['states', name];
  const own = clear
    ? wordsOf(set.words, state).flatMap((type) =>
        (type.targets?.(state[type.key], state) ?? []).map(({ state: to, path }) => ({
          state: to,
          path: joinPath([...base, type.key], path),
        })),
      )
    : [];
  return [...own, ...exitsOf(state.then, [...base, 'then'])];
}
