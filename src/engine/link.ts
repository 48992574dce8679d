import { hashText, type Instant, invariant } from '../base/index.ts';
import type { ReferenceRange } from '../record/index.ts';
import { type Concept, codingKey } from '../terminology/index.ts';
import { type Context, WATCH } from './context.ts';
import { type Evaluator, evaluatorsFor } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { codesLookedAt } from './looked-at.ts';
import type { Exit, ModuleProgram, Origin, Program } from './program.ts';

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
  readonly #watches = new Map<Exit, readonly string[]>();
  /** Names under which changes are told, made once: by attribute, and by variable of the body. */
  readonly ofAttribute = remembered(WATCH.attribute);
  readonly ofVariable = remembered((variable) => WATCH.one(WATCH.body, variable));
  readonly #limits = new WeakMap<ReferenceRange, { readonly range: ReferenceRange }>();
  readonly #rates = new Map<Exit, Evaluator>();
  #lookedAt: ReadonlySet<string> | 'all' | undefined;
  readonly #topics = new Map<string, WeakMap<Concept, readonly string[]>>();

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

  /** Names of all that can bring this exit of a wait nearer or farther. */
  watches(exit: Exit): readonly string[] {
    const known = this.#watches.get(exit);
    if (known !== undefined) return known;
    const watches = [...new Set(this.#reads(exit))];
    this.#watches.set(exit, watches);
    return watches;
  }

  /** Does any module look at readings with this concept, or at readings of which only the run knows the code? */
  looksAt(concept: Concept): boolean {
    this.#lookedAt ??= codesLookedAt(this.program);
    const codes = this.#lookedAt;
    return codes === 'all' || this.keysOf(concept).some((key) => codes.has(key));
  }

  /** The rate of a hazard: its base times the hazard ratios whose condition holds. */
  rate(exit: Extract<Exit, { on: 'rate' }>): Evaluator {
    let rate = this.#rates.get(exit);
    if (rate === undefined) {
      const times = exit.times.map(({ when, by }) => ({ when: when && this.evaluator(when), by: this.evaluator(by) }));
      rate = rateOf(this.evaluator(exit.rate), times);
      this.#rates.set(exit, rate);
    }
    return rate;
  }

  /** Names under which a change of something with this concept is known: its kind, and each of its codes. */
  topics(kind: string, concept: Concept): readonly string[] {
    let ofKind = this.#topics.get(kind);
    if (ofKind === undefined) {
      ofKind = new WeakMap();
      this.#topics.set(kind, ofKind);
    }
    let topics = ofKind.get(concept);
    if (topics === undefined) {
      topics = [kind, ...this.keysOf(concept).map((key) => WATCH.one(kind, key))];
      ofKind.set(concept, topics);
    }
    return topics;
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
        return [...of(exit.when), WATCH.visit(exit.class)];
      case 'rate':
        return this.rate(exit).reads;
    }
  }

  /** A reference range without whom it is for. */
  limitsOf(range: ReferenceRange): { readonly range: ReferenceRange } {
    let limits = this.#limits.get(range);
    if (limits === undefined) {
      const { low, high } = range;
      limits = { range: { ...(low !== undefined && { low }), ...(high !== undefined && { high }) } };
      this.#limits.set(range, limits);
    }
    return limits;
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

function remembered(make: (name: string) => string): (name: string) => string {
  const made = new Map<string, string>();
  return (name) => {
    let topic = made.get(name);
    if (topic === undefined) {
      topic = make(name);
      made.set(name, topic);
    }
    return topic;
  };
}

interface Ratio {
  readonly when: Evaluator | undefined;
  readonly by: Evaluator;
}

function rateOf(base: Evaluator, ratios: readonly Ratio[]): Evaluator {
  const value = (c: Context, t: Instant): number => {
    let product = Number(base.value(c, t) ?? 0);
    for (const { when, by } of ratios) {
      if (when === undefined || when.value(c, t) === true) product *= Number(by.value(c, t) ?? 1);
    }
    return product;
  };
  const until = (c: Context, t: Instant): Instant => {
    let end = base.until(c, t);
    for (const { when, by } of ratios) {
      end = Math.min(end, by.until(c, t));
      if (when !== undefined) end = Math.min(end, when.until(c, t));
    }
    return end;
  };
  const parts = [base, ...ratios.flatMap(({ when, by }) => (when ? [when, by] : [by]))];
  return {
    value,
    until,
    continuous: base.continuous || ratios.some(({ by }) => by.continuous),
    reads: [...new Set(parts.flatMap(({ reads }) => reads))],
  };
}
