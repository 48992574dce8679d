import type { Module } from './module.ts';
import type { ModuleSet } from './module-set.ts';
import { type Exit } from './transition.ts';
import type { Findings } from './walk.ts';
/** Where each state of a module leads, in the order of the file. A name that does not exist counts as the nearest one. */
export type StateGraph = ReadonlyMap<string, readonly Exit[]>;
export declare function stateGraph(set: ModuleSet, module: Module, { unclear }: Findings): StateGraph;
