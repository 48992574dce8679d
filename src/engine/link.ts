import { hashText, invariant } from '../base/index.ts';
import { type Evaluator, evaluatorsFor } from './evaluate.ts';
import type { Expression } from './expression.ts';
import type { ModuleProgram, Origin, Program } from './program.ts';

/** A Program made ready to run in one thread: evaluators for its expressions, origins for built-in behaviour. */
export class LinkedProgram {
  readonly program: Program;
  /** The Program's origins, then those of built-in behaviour in the order of first use. */
  readonly origins: Origin[];
  readonly #evaluators = new Map<Expression, Evaluator>();
  readonly #compile: (expression: Expression) => Evaluator;
  readonly #modules: ReadonlyMap<string, ModuleProgram>;
  readonly #builtIn = new Map<string, number>();

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
