import type { Instant } from '../base/index.ts';
import { apply, type Effect, type Grouped, grouped, isOver, lastBend, nextBend } from './effect.ts';
import { ageAt } from './grid.ts';
import type { Making } from './making.ts';
import type { Model } from './model.ts';
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
  effects: readonly Effect[] = [];
  /** Those that were applied last. */
  #grouped: Grouped = { effects: this.effects, families: [] };
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

  valueAt(t: Instant, effects: readonly Effect[]): number {
    const made = this.#making;
    this.#at = t;
    made.age = ageAt(this.birth, t);
    made.score = this.#score === undefined ? 0 : this.#score(this.#model.trait(made.age, made.sex), t);
    const base = this.#model.base(made);
    if (effects.length === 0) return this.bounded(base);
    if (this.#grouped.effects !== effects) this.#grouped = grouped(effects);
    return this.bounded(apply(this.#grouped, base, t));
  }

  nextBend(t: Instant, effects: readonly Effect[]): Instant {
    let next = Number.POSITIVE_INFINITY;
    for (let i = 0; i < effects.length; i++) next = Math.min(next, nextBend(effects[i]!, t));
    for (let i = 0; i < this.#parents.length; i++) next = Math.min(next, this.#parents[i]!.path.next(t));
    return next;
  }

  lastBend(t: Instant): Instant {
    let last = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < this.effects.length; i++) last = Math.max(last, lastBend(this.effects[i]!, t));
    for (let i = 0; i < this.#parents.length; i++) last = Math.max(last, this.#parents[i]!.path.last(t));
    return last;
  }

  bounded(value: number): number {
    const { limits } = this.#model;
    return Math.max(limits[0], Math.min(limits[1], value));
  }

  effect(key: string): Effect | undefined {
    const { effects } = this;
    for (let i = 0; i < effects.length; i++) if (effects[i]!.key === key) return effects[i];
    return undefined;
  }

  /** Puts the effect in the place of the one with its key; those that are over go. The past must have been cut off before. */
  put(effect: Effect, t: Instant): void {
    const effects = this.effects.filter((other) => other.key !== effect.key && !isOver(other, t));
    effects.push(effect);
    this.effects = effects;
  }
}
