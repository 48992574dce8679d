import type { Instant } from '../base/index.ts';
import { apply, type Effect, type Grouped, grouped, isOver, nextBend } from './effect.ts';
import { ageAt } from './grid.ts';
import type { Making } from './making.ts';
import type { Model } from './models.ts';
import type { Sex } from './norm.ts';
import { Path, type PathSource } from './path.ts';

/** The person's standard normal score of a variable: `trait` is the share of its variance that stays for life. */
export type ScoreOf = (trait: number, t: Instant) => number;

/** One variable of one person: its level over time, made by its model from score, parents and effects. */
export class Course implements PathSource {
  readonly name: string;
  readonly birth: Instant;
  readonly path: Path;
  readonly #model: Model;
  readonly #parents: readonly Course[];
  readonly #score: ScoreOf | undefined;
  readonly #making: { sex: Sex; age: number; score: number; of: Making['of'] };
  #effects: Grouped = grouped([]);
  /** The instant that is being made. */
  #at: Instant;

  /** `parents` in the order of `model.parents`. `score`: none for what has none of its own. */
  constructor(
    model: Model,
    parents: readonly Course[],
    subject: { readonly sex: Sex; readonly birth: Instant },
    score: ScoreOf | undefined,
  ) {
    this.name = model.name;
    this.birth = subject.birth;
    this.#at = subject.birth;
    this.#model = model;
    this.#parents = parents;
    this.#score = score;
    const of = (parent: string): number => parents[model.parents.indexOf(parent)]!.path.level(this.#at);
    this.#making = { sex: subject.sex, age: 0, score: 0, of };
    this.path = new Path(this);
  }

  valueAt(t: Instant, plain: boolean): number {
    const made = this.#making;
    this.#at = t;
    made.age = ageAt(this.birth, t);
    made.score = this.#score === undefined ? 0 : this.#score(this.#model.trait(made.age, made.sex), t);
    const base = this.#model.base(made);
    return this.bounded(plain || this.#effects.effects.length === 0 ? base : apply(this.#effects, base, t));
  }

  nextBend(t: Instant): Instant {
    let next = Number.POSITIVE_INFINITY;
    for (const effect of this.#effects.effects) next = Math.min(next, nextBend(effect, t));
    for (const parent of this.#parents) next = Math.min(next, parent.path.next(t));
    return next;
  }

  bounded(value: number): number {
    const [low, high] = this.#model.limits;
    return Math.max(low, Math.min(high, value));
  }

  effect(key: string): Effect | undefined {
    return this.#effects.effects.find((effect) => effect.key === key);
  }

  /** Puts the effect in the place of the one with its key; those that are over go. The past must have been cut off before. */
  put(effect: Effect, t: Instant): void {
    const others = this.#effects.effects.filter((other) => other.key !== effect.key && !isOver(other, t));
    this.#effects = grouped([...others, effect]);
  }
}
