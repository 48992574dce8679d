/** How often something came before, by key. */
export class Counter<K> {
  readonly #counts = new Map<K, number>();

  /** 0 the first time. */
  next(key: K): number {
    const n = this.#counts.get(key) ?? 0;
    this.#counts.set(key, n + 1);
    return n;
  }
}
