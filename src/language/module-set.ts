import type { VariableInfo, Vocabulary } from '../engine/index.ts';
import { Attributes } from './attributes.ts';
import type { CompiledExpression } from './expression/index.ts';
import type { Module } from './module.ts';
import type { StateType } from './state-type.ts';
import type { ValueSet } from './value-set.ts';

/** What modules may name that is not their own: handed in by the composition. */
export interface Words {
  /** The words of the language. */
  readonly states: readonly StateType[];
  /** Body variables, panels, vital signs, built-in attributes. */
  readonly engine: Vocabulary;
}

/** What the text of an expression means in a module. `excused`: it names something whose own mistake is told elsewhere. */
export interface Meant {
  readonly result: CompiledExpression;
  readonly excused: boolean;
}

/** Modules that are loaded together, with all that they can name. */
export class ModuleSet {
  /** By id; of two of the same id the first. */
  readonly modules: ReadonlyMap<string, Module>;
  readonly valueSets: ReadonlyMap<string, ValueSet>;
  readonly words: ReadonlyMap<string, StateType>;
  readonly vocabulary: Vocabulary;
  readonly variables: ReadonlyMap<string, VariableInfo>;
  readonly attributes: Attributes;
  /** Attributes (names on the person) that some module writes. */
  readonly written = new Set<string>();
  /** Attributes that some expression names, even one with a mistake. */
  readonly named = new Set<string>();
  /** What expressions mean, by module, text and what is wanted: check and compile ask the same. */
  readonly expressions = new Map<string, Meant>();
  /** Ids of files that could not be read: known, so that nobody is told that they do not exist. */
  readonly unread: ReadonlySet<string>;

  constructor(modules: readonly Module[], valueSets: readonly ValueSet[], words: Words, unread: Iterable<string> = []) {
    this.unread = new Set(unread);
    this.modules = firstOf(modules, (module) => module.id);
    this.valueSets = firstOf(valueSets, (set) => set.name);
    this.words = firstOf(words.states, (type) => type.key);
    this.vocabulary = words.engine;
    this.variables = firstOf(words.engine.variables, (variable) => variable.name);
    this.attributes = new Attributes(modules, words.engine);
  }
}

function firstOf<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) if (!map.has(nameOf(item))) map.set(nameOf(item), item);
  return map;
}
