import { hashText } from '../base/index.ts';
import type { ReferenceRange } from '../record/index.ts';
import { type Concept, codingKey } from '../terminology/index.ts';
import { WATCH } from './context.ts';
import { evaluatorsFor } from './evaluate.ts';
import type { Evaluator } from './evaluator.ts';
import type { Expression } from './expression.ts';
import { Availability, type FirstUse } from './first-use.ts';
import { codesLookedAt } from './looked-at.ts';
import { Numbering } from './numbering.ts';
import type { Exit, ModuleProgram, Origin, Program, Wait } from './program.ts';
import { type Rate, rateOf } from './rate.ts';
import { type Step, stepsOf } from './step.ts';

/** An exit of a wait, made ready. */
export interface LinkedExit {
  readonly exit: Exit;
  readonly rate: Rate | undefined;
  readonly condition: Evaluator | undefined;
  readonly duration: Evaluator | undefined;
  /** Topics of all that can bring it nearer or farther. */
  readonly watches: readonly number[];
}

/** A Program made ready to run in one thread: evaluators for its expressions, origins for built-in behaviour. */
export class LinkedProgram {
  readonly program: Program;
  /** The Program's origins, then those of built-in behaviour in the order of first use. */
  readonly origins: Origin[];
  /** What can be had at which time. */
  readonly availability: Availability;
  readonly #evaluators = new Map<Expression, Evaluator>();
  readonly #compile: (expression: Expression) => Evaluator;
  readonly #modules: ReadonlyMap<string, ModuleProgram>;
  readonly #builtIn = new Map<string, Map<string, number>>();
  readonly #keys = new WeakMap<Concept, readonly string[]>();
  readonly #steps = new Map<ModuleProgram, readonly Step[]>();
  readonly #exits = new Map<Wait, readonly LinkedExit[]>();
  /** Numbers of attributes. */
  readonly attributes = new Numbering();
  /** Numbers of what can change (see WATCH). */
  readonly topics = new Numbering();
  readonly #ofAttribute: number[] = [];
  readonly #ofVariable = new Map<string, number>();
  readonly #limits = new WeakMap<ReferenceRange, ReferenceRange>();
  readonly #effectKeys = new Map<string, Map<string, string>>();
  #lookedAt: ReadonlySet<string> | 'all' | undefined;
  readonly #ofConcept = new Map<string, WeakMap<Concept, readonly number[]>>();

  constructor(program: Program, firstUses: readonly FirstUse[] = []) {
    this.program = program;
    this.availability = new Availability(firstUses, (concept) => this.keysOf(concept));
    // Who asks for a thing, looks at it or stops it by its name means what stands in for it too.
    for (const { key, before } of firstUses)
      if (before !== undefined) this.#keys.set(before, [...before.codings.map(codingKey), key]);
    this.origins = [...program.origins];
    this.#compile = evaluatorsFor(program.parameters, this.attributes);
    this.#modules = new Map(program.modules.map((module) => [module.id, module]));
  }

  /** The code of a module, made ready. */
  steps(module: ModuleProgram): readonly Step[] {
    let steps = this.#steps.get(module);
    if (steps === undefined) {
      steps = stepsOf(module);
      this.#steps.set(module, steps);
    }
    return steps;
  }

  evaluator(expression: Expression): Evaluator {
    const known = this.#evaluators.get(expression);
    if (known !== undefined) return known;
    const evaluator = this.#compile(expression);
    this.#evaluators.set(expression, evaluator);
    return evaluator;
  }

  /** The topic of this name (see WATCH). */
  topic(name: string): number {
    return this.topics.of(name);
  }

  /** The topic under which a change of the attribute of this number is told. */
  ofAttribute(number: number): number {
    this.#ofAttribute[number] ??= this.topic(WATCH.attribute(this.attributes.name(number)));
    return this.#ofAttribute[number];
  }

  /** The topic under which a change of a variable of the body is told. */
  ofVariable(variable: string): number {
    const known = this.#ofVariable.get(variable);
    if (known !== undefined) return known;
    const topic = this.topic(WATCH.one(WATCH.body, variable));
    this.#ofVariable.set(variable, topic);
    return topic;
  }

  /** The exits of a wait, made ready. */
  exits(wait: Wait): readonly LinkedExit[] {
    const known = this.#exits.get(wait);
    if (known !== undefined) return known;
    const exits = wait.exits.map((exit) => this.#linkedExit(exit));
    this.#exits.set(wait, exits);
    return exits;
  }

  /** Does any module look at readings with this concept, or at readings of which only the run knows the code? */
  looksAt(concept: Concept): boolean {
    this.#lookedAt ??= codesLookedAt(this.program);
    const codes = this.#lookedAt;
    return codes === 'all' || this.keysOf(concept).some((key) => codes.has(key));
  }

  #linkedExit(exit: Exit): LinkedExit {
    const rate = exit.on === 'rate' ? this.#rate(exit) : undefined;
    const when = exit.on === 'when' || exit.on === 'visit' ? exit.when : undefined;
    const condition = when && this.evaluator(when);
    const duration = exit.on === 'after' ? this.evaluator(exit.duration) : undefined;
    const reads = [...(rate?.reads ?? []), ...(condition?.reads ?? [])];
    if (exit.on === 'visit') reads.push(WATCH.visit(exit.class));
    return { exit, rate, condition, duration, watches: [...new Set(reads)].map((name) => this.topic(name)) };
  }

  #rate({ rate, times }: Extract<Exit, { on: 'rate' }>): Rate {
    const ratios = times.map(({ when, by }) => ({
      when: when && this.evaluator(when),
      by: this.evaluator(by),
      zero: by.op === 'literal' && by.value === 0,
    }));
    return rateOf(this.evaluator(rate), ratios);
  }

  /** Topics under which a change of something with this concept is told: its kind, and each of its codes. */
  ofConcept(kind: string, concept: Concept): readonly number[] {
    let ofKind = this.#ofConcept.get(kind);
    if (ofKind === undefined) {
      ofKind = new WeakMap();
      this.#ofConcept.set(kind, ofKind);
    }
    let topics = ofKind.get(concept);
    if (topics === undefined) {
      const names = [kind, ...this.keysOf(concept).map((key) => WATCH.one(kind, key))];
      topics = names.map((name) => this.topic(name));
      ofKind.set(concept, topics);
    }
    return topics;
  }

  /** A reference range without whom it is for. */
  limitsOf(range: ReferenceRange): ReferenceRange {
    let limits = this.#limits.get(range);
    if (limits === undefined) {
      const { low, high } = range;
      limits = { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
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

  /** The key of a module's effect on the body, made once. */
  effectKey(module: string, name: string): string {
    let keys = this.#effectKeys.get(module);
    if (keys === undefined) {
      keys = new Map();
      this.#effectKeys.set(module, keys);
    }
    let key = keys.get(name);
    if (key === undefined) {
      key = `${module} ${name}`;
      keys.set(name, key);
    }
    return key;
  }

  /** A module; undefined for one that GMF modules call and nobody has given. */
  module(id: string): ModuleProgram | undefined {
    return this.#modules.get(id);
  }

  /** The `by` of a built-in behaviour. */
  builtIn(module: string, state: string): number {
    let states = this.#builtIn.get(module);
    if (states === undefined) {
      states = new Map();
      this.#builtIn.set(module, states);
    }
    const known = states.get(state);
    if (known !== undefined) return known;
    const by = this.origins.length;
    this.origins.push({ module, state, step: '', file: '', line: 0, column: 0, key: hashText(`${module}/${state}/`) });
    states.set(state, by);
    return by;
  }
}
