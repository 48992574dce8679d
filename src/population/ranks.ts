import { type Draws, hashText, type Key, normalQuantile } from '../base/index.ts';
import { normalShare } from './normal-share.ts';

const path = (name: string): Key => hashText(`population.attribute.${name}`);
const POSITION = path('socioeconomic_position');

/** Uniform ranks in (0, 1) of one person; 0 is the worst off. All share the person's position in society. */
export class Ranks {
  readonly #draws: Draws;
  readonly #position: number;

  constructor(draws: Draws) {
    this.#draws = draws;
    this.#position = normalQuantile(draws.uniform(POSITION, 0, 0));
  }

  uniform(name: string): number {
    return this.#draws.uniform(path(name), 0, 0);
  }

  /** A rank that correlates with the position, on the normal scale. */
  of(name: string, correlation: number): number {
    const own = normalQuantile(this.uniform(name));
    return normalShare(correlation * this.#position + Math.sqrt(1 - correlation ** 2) * own);
  }
}
