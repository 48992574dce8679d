import { unknownVariable } from '../diagnostics/index.ts';
import type { Expression, PanelInfo, VariableInfo, Vocabulary } from '../engine/index.ts';
import type { Module, Path, Scope, Wanted } from '../language/index.ts';
import type { Concept } from '../terminology/index.ts';

const NO_EXPRESSION: Expression = { op: 'literal', value: null };
const NO_CONCEPT: Concept = { codings: [{ system: 'snomed', code: '', display: '' }] };
const NO_VARIABLE: VariableInfo = {
  name: '',
  unit: '1',
  coding: NO_CONCEPT.codings[0],
  category: 'exam',
  decimals: 0,
};

/** The resolving half of an Assembler: a Scope that gives a stand-in for what it has reported as unknown. */
export abstract class Resolver {
  protected readonly scope: Scope;
  /** From the value under the key to where this resolver stands. */
  protected readonly prefix: Path;

  constructor(scope: Scope, prefix: Path) {
    this.scope = scope;
    this.prefix = prefix;
  }

  get module(): Module {
    return this.scope.module;
  }

  get vocabulary(): Vocabulary {
    return this.scope.vocabulary;
  }

  concept(value: unknown, path: Path): Concept {
    return this.scope.concept(value, this.from(path)) ?? NO_CONCEPT;
  }

  expression(value: unknown, path: Path, wanted: Wanted, steady?: boolean): Expression {
    return this.scope.expression(value, this.from(path), wanted, steady) ?? NO_EXPRESSION;
  }

  writes(...[attribute, path, type]: Parameters<Scope['writes']>): string {
    return this.scope.writes(attribute, this.from(path), type);
  }

  reads(attribute: string, path: Path): string {
    return this.scope.reads(attribute, this.from(path)) ?? attribute;
  }

  stateName(name: string, path: Path): string {
    return this.scope.state(name, this.from(path)) ?? name;
  }

  submodule(id: string, path: Path): string {
    return this.scope.submodule(id, this.from(path)) ?? id;
  }

  vital(name: string, path: Path): string {
    return this.scope.vital(name, this.from(path)) ?? name;
  }

  source(value: string | undefined, path: Path): void {
    this.scope.source(value, this.from(path));
  }

  variable(name: string, path: Path): VariableInfo {
    const found = this.scope.variable(name, this.from(path));
    return this.vocabulary.variables.find((each) => each.name === found) ?? NO_VARIABLE;
  }

  measurable(name: string, path: Path): VariableInfo | PanelInfo {
    const { panels, variables } = this.vocabulary;
    const known = [...panels, ...variables];
    const found = known.find((each) => each.name === name);
    if (found !== undefined) return found;
    const names = known.map((each) => each.name);
    const { code, message, hint } = unknownVariable('body variable or panel', name, names);
    this.report(path, code, message, hint);
    return NO_VARIABLE;
  }

  report(...[path, code, message, hint]: Parameters<Scope['report']>): void {
    this.scope.report(this.from(path), code, message, hint);
  }

  protected from(path: Path): Path {
    return joinPath(this.prefix, path);
  }
}

/** A path below a base; `'..'` in front takes the last part of the base away, if it has one. */
export function joinPath(base: Path, path: Path): Path {
  return path[0] === '..' && base.length > 0 ? joinPath(base.slice(0, -1), path.slice(1)) : [...base, ...path];
}
