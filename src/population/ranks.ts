import { type Draws, hashText, type Key, normalQuantile } from '../base/index.ts';
import { normalShare } from './normal-share.ts';

const hashed = new Map<string, Key>();

/** Names are few and asked for in every life. */
function path(name: string): Key {
  const key = hashed.get(name) ?? hashText(`population.attribute.${name}`);
  hashed.set(name, key);
  return key;
}

/** A rank of a person that is known, with its correlation with the position. */
export interface KnownRank {
  readonly name: string;
  readonly correlation: number;
  readonly rank: number;
}

/** What the people of a household have in common. */
export interface Shared {
  /** Rank of the household's income. */
  readonly known: KnownRank;
  /** The rest of the position, on the normal scale. */
  readonly position: number;
  /** Scores by name that a couple has in part in common. */
  readonly alike: ReadonlyMap<string, { readonly score: number; readonly correlation: number }>;
}

/** Uniform ranks in (0, 1) of one person; 0 is the worst off. All share the household's position in society. */
export class Ranks {
  readonly #draws: Draws;
  readonly #position: number;
  readonly #shared: Shared;

  constructor(draws: Draws, shared: Shared) {
    const { known, position } = shared;
    this.#draws = draws;
    this.#shared = shared;
    this.#position = known.correlation * normalQuantile(known.rank) + Math.sqrt(1 - known.correlation ** 2) * position;
  }

  uniform(name: string, k = 0): number {
    return this.#draws.uniform(path(name), k, 0);
  }

  /** The same on the normal scale. */
  normal(name: string, k = 0): number {
    const own = normalQuantile(this.uniform(name, k));
    const alike = this.#shared.alike.get(name);
    if (alike === undefined) return own;
    return Math.sqrt(alike.correlation) * alike.score + Math.sqrt(1 - alike.correlation) * own;
  }

  /** A rank that correlates with the position, on the normal scale. */
  of(name: string, correlation: number): number {
    const { known } = this.#shared;
    return known.name === name ? known.rank : normalShare(this.#score(name, correlation));
  }

  /** The same on the normal scale. */
  score(name: string, correlation: number): number {
    const { known } = this.#shared;
    return known.name === name ? normalQuantile(known.rank) : this.#score(name, correlation);
  }

  #score(name: string, correlation: number): number {
    return correlation * this.#position + Math.sqrt(1 - correlation ** 2) * this.normal(name);
  }
}
