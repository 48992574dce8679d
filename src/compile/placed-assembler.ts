import type { Expression } from '../engine/index.ts';
import type { Path, Scope, Wanted } from '../language/index.ts';
import type { Concept } from '../terminology/index.ts';
import type { Assembler, CompiledType, Draft, DrugEffect, Label } from './compiled-type.ts';
import type { ModuleCode } from './module-code.ts';
import { numberExpression } from './number-expression.ts';
import { joinPath, Resolver } from './resolver.ts';
import { compileTransition } from './transition.ts';

/** What all places of one module share. */
export interface ModuleContext {
  readonly code: ModuleCode;
  readonly words: readonly CompiledType[];
  /** A resolver for the value at a path from the root of the module. */
  scopeAt(path: Path): Scope;
  /** Position of the module's first parameter in the Program. */
  readonly firstParameter: number;
  readonly drugEffects: readonly DrugEffect[];
  conceptOf(state: string): Concept | undefined;
}

/** An Assembler at the value under one word's key; `base` is its path, `origin` that of the state or step. */
export class PlacedAssembler extends Resolver implements Assembler {
  readonly state: string;
  readonly step: string;
  readonly #context: ModuleContext;
  readonly #base: Path;
  readonly #by: number;

  constructor(context: ModuleContext, base: Path, origin: Path, prefix: Path = []) {
    super(context.scopeAt(base), prefix);
    this.#context = context;
    this.#base = base;
    this.state = String(origin[1]);
    this.step = stepName(origin.slice(2));
    this.#by = context.code.origin(this.state, this.step, origin);
  }

  get drugEffects(): readonly DrugEffect[] {
    return this.#context.drugEffects;
  }

  override expression(value: unknown, path: Path, wanted: Wanted, steady?: boolean): Expression {
    const { code, firstParameter } = this.#context;
    return numberExpression(super.expression(value, path, wanted, steady), {
      parameter: (index) => firstParameter + index,
      draw: () => code.nextDraw(this.#by),
    });
  }

  emit(draft: Draft): void {
    this.#context.code.emit(draft, this.#by);
  }

  label(): Label {
    return this.#context.code.label();
  }

  place(label: Label): void {
    this.#context.code.place(label);
  }

  stateLabel(name: string, path: Path): Label {
    return this.#context.code.stateLabel(this.stateName(name, path));
  }

  exit(then: unknown, path: Path, otherwise: Label): Label {
    if (then === undefined) return otherwise;
    if (typeof then === 'string') return this.stateLabel(then, path);
    const label = this.label();
    this.#context.code.later(() => {
      this.place(label);
      compileTransition(then, this.inside(path));
    });
    return label;
  }

  steps(value: unknown, path: Path): void {
    const list = joinPath(this.#base, this.from(path));
    (value as readonly Readonly<Record<string, unknown>>[]).forEach((step, i) => {
      compileStep(this.#context, step, [...list, i]);
    });
  }

  inside(path: Path): Assembler {
    const prefix = this.from(path);
    return new PlacedAssembler(this.#context, this.#base, joinPath(this.#base, prefix), prefix);
  }

  conceptOf(state: string): Concept | undefined {
    return this.#context.conceptOf(state);
  }
}

/** Steps inside a state as text: `do[2].else[0]`. */
const stepName = (path: Path): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');

/** The word that makes a state (any word) or a step what it is. */
export function wordOf(
  words: readonly CompiledType[],
  value: Readonly<Record<string, unknown>>,
  where: 'state' | 'step',
): CompiledType | undefined {
  const found = words.filter((word) => word.key in value && (where === 'state' || word.where !== 'state'));
  return found.find((word) => !found.some((other) => word.key in (other.beside ?? {})));
}

function compileStep(context: ModuleContext, step: Readonly<Record<string, unknown>>, at: Path): void {
  const word = wordOf(context.words, step, 'step');
  if (word !== undefined) compileWord(word, step, new PlacedAssembler(context, [...at, word.key], at));
}

/** The instructions of a word, left out while its `when` is false. */
export function compileWord(word: CompiledType, all: Readonly<Record<string, unknown>>, assembler: Assembler): void {
  const over = assembler.label();
  if (all.when !== undefined) {
    const when = assembler.expression(all.when, ['..', 'when'], { type: 'boolean' });
    assembler.emit({ op: 'unless', when, to: over });
  }
  word.compile(all[word.key], assembler, all);
  assembler.place(over);
}
