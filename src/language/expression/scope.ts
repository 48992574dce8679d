import type { Concept } from '../../terminology/index.ts';

/** What an attribute holds; `any` if it is only known when it runs (GMF attributes). */
export interface AttributeType {
  /** Its name on the person: `module.name`, or the bare name of a global one. */
  readonly name: string;
  readonly type: 'number' | 'boolean' | 'text' | 'instant' | 'any';
  /** UCUM, for numbers; plain if absent. */
  readonly unit?: string;
  /** Closed list, for text. */
  readonly values?: readonly string[];
}

/** Resolves the names of one module's expressions. Every function gives undefined for a name that it does not know. */
export interface ExpressionScope {
  /** A parameter of the module: its index in the Program, and its unit (UCUM or `per person-year`). */
  parameter(name: string): { readonly index: number; readonly unit: string } | undefined;
  /** An attribute of the module under its short name. */
  ownAttribute(name: string): AttributeType | undefined;
  /** A built-in or global attribute, or `module.name` of another module. */
  attribute(name: string): AttributeType | undefined;
  /** A variable of the body: unit, and the key (`system|code`) under which it is recorded. */
  variable(name: string): { readonly unit: string; readonly codes: readonly string[] } | undefined;
  /** Whether GMF has a vital sign of this name. */
  vital(name: string): boolean;
  /** A code of the module, or `set.name`. */
  code(name: string): Concept | undefined;
  /** Whether this module has a state of this name. */
  state(name: string): boolean;
  /** All names of a kind, for `did you mean`; `attribute` gives own and other ones. */
  names(kind: NameKind): Iterable<string>;
}

export type NameKind = 'parameter' | 'attribute' | 'variable' | 'vital' | 'code' | 'state';
