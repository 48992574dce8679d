import { type Day, type Instant, startOfDay } from '../base/index.ts';
import type { Concept } from '../terminology/index.ts';

/** Since when a drug, a test or a procedure can be had in a country. */
export interface FirstUse {
  /** `system|code`. */
  readonly key: string;
  readonly from: Day;
  /** What is had in its place before, if that can be had already; nothing, if absent. */
  readonly before?: Concept;
}

/** What can be had at which time. Everything that no row names can always be had. */
export class Availability {
  readonly #rows: ReadonlyMap<string, FirstUse>;
  readonly #keysOf: (concept: Concept) => readonly string[];
  readonly #known = new Map<Concept, FirstUse | undefined>();
  /** From here on all can be had. */
  readonly #complete: Instant;

  constructor(rows: readonly FirstUse[], keysOf: (concept: Concept) => readonly string[]) {
    this.#rows = new Map(rows.map((row) => [row.key, row]));
    this.#keysOf = keysOf;
    this.#complete = Math.max(Number.NEGATIVE_INFINITY, ...rows.map(({ from }) => startOfDay(from)));
  }

  /** What is had at `t` when this is asked for: itself, what was there before it, or nothing. */
  at(concept: Concept, t: Instant): Concept | undefined {
    if (t >= this.#complete) return concept;
    const row = this.#rowOf(concept);
    if (row === undefined || t >= startOfDay(row.from)) return concept;
    return row.before && this.at(row.before, t);
  }

  #rowOf(concept: Concept): FirstUse | undefined {
    if (this.#known.has(concept)) return this.#known.get(concept);
    // What stands in for another thing is known by its own name first, and then by that of the other.
    const row = this.#rows.get(this.#keysOf(concept)[0] ?? '');
    this.#known.set(concept, row);
    return row;
  }
}
