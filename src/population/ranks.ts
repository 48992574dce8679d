import { type Draws, hashText, type Key, normalQuantile } from '../base/index.ts';
import { normalShare } from './normal-share.ts';

const hashed = new Map<string, Key>();

/** Names are few and asked for in every life. */
function path(name: string): Key {
  const key = hashed.get(name) ?? hashText(`population.attribute.${name}`);
  hashed.set(name, key);
  return key;
}

const POSITION = path('socioeconomic_position');

/** A rank of a person that is known, with its correlation with the position. */
export interface KnownRank {
  readonly name: string;
  readonly correlation: number;
  readonly rank: number;
}

/** Uniform ranks in (0, 1) of one person; 0 is the worst off. All share the person's position in society. */
export class Ranks {
  readonly #draws: Draws;
  readonly #position: number;
  readonly #known: KnownRank | undefined;

  /** `known`: a rank that is given and not drawn; the position is drawn so that it correlates with it. */
  constructor(draws: Draws, known?: KnownRank) {
    const own = normalQuantile(draws.uniform(POSITION, 0, 0));
    this.#draws = draws;
    this.#known = known;
    this.#position =
      known === undefined
        ? own
        : known.correlation * normalQuantile(known.rank) + Math.sqrt(1 - known.correlation ** 2) * own;
  }

  uniform(name: string, k = 0): number {
    return this.#draws.uniform(path(name), k, 0);
  }

  /** The same on the normal scale. */
  normal(name: string, k = 0): number {
    return normalQuantile(this.uniform(name, k));
  }

  /** A rank that correlates with the position, on the normal scale. */
  of(name: string, correlation: number): number {
    if (this.#known?.name === name) return this.#known.rank;
    return normalShare(this.#score(name, correlation));
  }

  /** The same on the normal scale. */
  score(name: string, correlation: number): number {
    return this.#known?.name === name ? normalQuantile(this.#known.rank) : this.#score(name, correlation);
  }

  #score(name: string, correlation: number): number {
    return correlation * this.#position + Math.sqrt(1 - correlation ** 2) * this.normal(name);
  }
}
