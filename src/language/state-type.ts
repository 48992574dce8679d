import type { TSchema } from '@sinclair/typebox';
import type { DiagnosticCode } from '../diagnostics/index.ts';
import type { Expression, Vocabulary } from '../engine/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Module } from './module.ts';

/** Keys and indexes from the root of a module file to a value. */
export type Path = readonly (string | number)[];

/** What an expression must give. Numbers may be asked for in a unit (UCUM); `duration` gives seconds; `rate` events per person-year. */
export type Wanted =
  | { readonly type: 'boolean' | 'duration' | 'rate' | 'any' }
  /** One of `values`, if they are given: then they may also stand without quotes. */
  | { readonly type: 'text'; readonly values?: readonly string[] }
  | { readonly type: 'number'; readonly unit?: string };

/**
 * One word of the module language: a key that makes a state or a step what it is. One file each in `states/`; the
 * language receives the list as an argument and knows none of them.
 */
export interface StateType<T = unknown> {
  /** The key, for example `prescribe`. */
  readonly key: string;
  /** A state of its own, a step in a `do` list, or both (a step type used as a state is a state with that one step). */
  readonly where: 'state' | 'step' | 'both';
  /** One line for the editor's completion. */
  readonly description: string;
  /** Shape of the value under the key; unknown keys are refused. The editor schema is made of the same. */
  readonly schema: TSchema;
  /** Further keys beside it that belong to this type only (for example `do` beside `encounter`). */
  readonly beside?: Readonly<Record<string, TSchema>>;
  /** What the schema cannot say. `value` has the schema's shape already; `all` is the whole state or step with the keys beside. */
  check(value: T, scope: Scope, all: Readonly<Record<string, unknown>>): void;
  /** States that it may lead to besides `then`, with the path of each name (reachability). */
  targets?(
    value: T,
    all: Readonly<Record<string, unknown>>,
  ): readonly { readonly state: string; readonly path: Path }[];
  /** True if simulated time may pass here (for loops that take no time). */
  readonly takesTime: boolean;
  /** Nothing need follow (`end`, `death`): a state of this word may stand without `then`. */
  readonly final?: boolean;
}

/**
 * Resolves names and reports problems for one value at one place of a module. All `path`s are relative to the value under
 * the key; one that begins with `'..'` starts at the state or step, for the keys beside (`['..', 'at_most']`). Each resolver
 * reports a diagnostic itself and then returns undefined.
 */
export interface Scope {
  readonly module: Module;
  readonly vocabulary: Vocabulary;
  /** A code by its name in `codes:` of the module or in a value set (`set.name`), or an inline coding or list of codings. */
  concept(value: unknown, path: Path): Concept | undefined;
  /**
   * Text or number (or `{ expression }` from a GMF file) to a checked expression. Samples (distributions) are allowed unless
   * `steady`, as in conditions that are watched. In what it gives, `parameter.index` is the position in `module.parameters`
   * and `k` is any number: `compile` numbers both anew.
   */
  expression(value: unknown, path: Path, wanted: Wanted, steady?: boolean): Expression | undefined;
  /** The name of a state of this module. */
  state(value: string, path: Path): string | undefined;
  /** Marks an attribute as written here, with the type of value; gives its name on the person. */
  writes(
    attribute: string,
    path: Path,
    type?: 'number' | 'boolean' | 'text' | 'instant' | 'concept' | 'entry' | 'any',
  ): string;
  /** An attribute that is named outside an expression (`{ attribute: name }`); gives its name on the person. */
  reads(attribute: string, path: Path): string | undefined;
  /** The id of a submodule. */
  submodule(value: string, path: Path): string | undefined;
  /** A GMF vital sign by name. */
  vital(value: string, path: Path): string | undefined;
  /** The `source` beside a number: a name of `sources`, or `assumed`. Report it missing too: call with undefined and the path of the owner. */
  source(value: string | undefined, path: Path): void;
  /** A body variable by name. */
  variable(value: string, path: Path): string | undefined;
  /** Checks a step list (`do`, `then`/`else` of an `if` step). */
  steps(value: unknown, path: Path): void;
  /** Checks where an exit leads: any form of `then`. */
  transition(value: unknown, path: Path): void;
  /** Path within the file, for `report`. */
  report(path: Path, code: DiagnosticCode, message: string, hint?: string): void;
}
