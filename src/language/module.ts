import type { Concept } from '../terminology/index.ts';
import type { Path } from './state-type.ts';

/** Where a value stands in a file; lines and columns from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How much of the line the thing takes, where that is known. */
  readonly length?: number;
}

/**
 * A module as read: plain values in the shape of docs/language.md, each of whose places can be looked up. GMF files become
 * the same thing. `check` has found no error in it before it is compiled.
 */
export interface Module {
  /** Path under the root without extension, for example `cardiology/hypertension`. */
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly format: 'lifecourse' | 'gmf';
  readonly submodule: boolean;
  /** It begins this many years before the record window; at birth, if absent. */
  readonly yearsOfMemory?: number;
  readonly codes: Readonly<Record<string, Concept>>;
  readonly parameters: Readonly<Record<string, ParameterNode>>;
  readonly attributes: Readonly<Record<string, AttributeNode>>;
  /** State name to the state's plain value, in the order of the file; the first is the initial one. */
  readonly states: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly targets: readonly TargetNode[];
  readonly sources: Readonly<Record<string, SourceNode>>;
  readonly deathsClaimed?: unknown;
  /** GMF: names of states (or, for reasons, attributes) of other modules to which this one refers, since it shares their history. */
  readonly elsewhere?: ReadonlySet<string>;
  /** Position of the key or of the value at a path; of the nearest enclosing one if there is none. */
  at(path: Path, on?: 'key' | 'value'): Position;
  /** Position of a character (offset from 0) of the text at a path, for mistakes inside an expression. */
  within?(path: Path, offset: number, length?: number): Position;
  /** The scalar at a path as it is written, without quotes. */
  sourceOf?(path: Path): string | undefined;
  /** `section.name` of entries that have a mistake of their own: the name is known, the entry is not there. */
  readonly damaged?: ReadonlySet<string>;
}

export interface SourceNode {
  readonly title: string;
  readonly year?: number;
  readonly population?: string;
  readonly url?: string;
}

/** Either `value` or `values` with `by`. `source` names an entry of `sources`, or is `assumed` (then `note` says why). */
export interface ParameterNode {
  readonly unit: string;
  readonly value?: number;
  readonly by?: Readonly<Record<string, readonly (number | string)[]>>;
  readonly values?: unknown;
  readonly interpolate?: boolean;
  readonly source: string;
  readonly note?: string;
}

export interface AttributeNode {
  readonly type: 'number' | 'boolean' | 'text';
  readonly unit?: string;
  readonly initial?: number | boolean | string;
  readonly values?: readonly string[];
  /** On the person under its bare name, shared with GMF modules; else it is `module.name`. */
  readonly global?: boolean;
}

export interface TargetNode {
  readonly title?: string;
  readonly statistic: string;
  readonly among?: string;
  readonly value: number;
  readonly tolerance: number;
  readonly source: string;
  /** For checking only: no parameter may be tuned to it. */
  readonly heldBack?: boolean;
  readonly note?: string;
}
