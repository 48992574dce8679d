import { hashText, invariant } from '../base/index.ts';
import { type Concept, codingKey } from '../terminology/index.ts';
import { WATCH } from './context.ts';
import { type Evaluator, evaluatorsFor } from './evaluate.ts';
import type { Expression } from './expression.ts';
import type { Exit, ModuleProgram, Origin, Program, Wait } from './program.ts';

/** A Program made ready to run in one thread: evaluators for its expressions, origins for built-in behaviour. */
export class LinkedProgram {
  readonly program: Program;
  /** The Program's origins, then those of built-in behaviour in the order of first use. */
  readonly origins: Origin[];
  readonly #evaluators = new Map<Expression, Evaluator>();
  readonly #compile: (expression: Expression) => Evaluator;
  readonly #modules: ReadonlyMap<string, ModuleProgram>;
  readonly #builtIn = new Map<string, number>();
  readonly #keys = new WeakMap<Concept, readonly string[]>();
  readonly #watches = new Map<Wait, readonly string[]>();

  constructor(program: Program) {
    this.program = program;
    this.origins = [...program.origins];
    this.#compile = evaluatorsFor(program.parameters);
    this.#modules = new Map(program.modules.map((module) => [module.id, module]));
  }

  evaluator(expression: Expression): Evaluator {
    const known = this.#evaluators.get(expression);
    if (known !== undefined) return known;
    const evaluator = this.#compile(expression);
    this.#evaluators.set(expression, evaluator);
    return evaluator;
  }

  /** Names of all that can bring an exit of this wait nearer or farther. */
  watches(wait: Wait): readonly string[] {
    const known = this.#watches.get(wait);
    if (known !== undefined) return known;
    const watches = [...new Set(wait.exits.flatMap((exit) => this.#reads(exit)))];
    this.#watches.set(wait, watches);
    return watches;
  }

  #reads(exit: Exit): readonly string[] {
    const of = (...parts: (Expression | undefined)[]): readonly string[] =>
      parts.flatMap((part) => (part ? this.evaluator(part).reads : []));
    switch (exit.on) {
      case 'after':
        return [];
      case 'when':
        return of(exit.when);
      case 'visit':
        return [...of(exit.when), WATCH.encounter];
      case 'rate':
        return of(exit.rate, ...exit.times.flatMap((m) => [m.when, m.by]));
    }
  }

  /** `system|code` of each coding. */
  keysOf(concept: Concept): readonly string[] {
    const known = this.#keys.get(concept);
    if (known !== undefined) return known;
    const keys = concept.codings.map(codingKey);
    this.#keys.set(concept, keys);
    return keys;
  }

  module(id: string): ModuleProgram {
    const module = this.#modules.get(id);
    invariant(module !== undefined, `no module ${id} in the program`);
    return module;
  }

  /** The `by` of a built-in behaviour. */
  builtIn(module: string, state: string): number {
    const name = `${module}/${state}`;
    const known = this.#builtIn.get(name);
    if (known !== undefined) return known;
    const by = this.origins.length;
    this.origins.push({ module, state, step: '', file: '', line: 0, column: 0, key: hashText(`${name}/`) });
    this.#builtIn.set(name, by);
    return by;
  }
}
