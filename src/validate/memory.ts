import type { ResolvedTarget } from './scope.ts';

/** What a reference leads to, and the lists of targets that it was found to fit. */
export interface KnownTarget {
  readonly target: ResolvedTarget;
  readonly fits: (readonly string[])[];
}

/**
 * What was found right in a call, by the rules that it was checked against. An object that stands in many places (a
 * concept, a reference, meta) is followed once for each set of rules, not once for each place.
 */
export class Memory {
  /** What the references lead to that were found right, by their text. */
  readonly targets = new Map<string, KnownTarget>();
  readonly #right = new Map<object, Set<object>>();

  has(rules: object, value: object): boolean {
    return this.#right.get(rules)?.has(value) === true;
  }

  add(rules: object, value: object): void {
    const known = this.#right.get(rules);
    if (known) known.add(value);
    else this.#right.set(rules, new Set([value]));
  }
}
