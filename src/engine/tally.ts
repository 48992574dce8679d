/** How often something came before, by number: a hash table without deletion, in two arrays. */
export class Tally {
  /** One more than the key; 0: free. As long as a power of two. */
  #keys = new Int32Array(512);
  #counts = new Int32Array(512);
  #used = 0;

  /** 0 the first time. */
  next(key: number): number {
    const at = this.#find(key + 1);
    if (this.#keys[at] === 0) {
      this.#keys[at] = key + 1;
      if (++this.#used * 2 > this.#keys.length) return this.#grow(key);
    }
    return this.#counts[at]!++;
  }

  #find(entry: number): number {
    const last = this.#keys.length - 1;
    // Fibonacci hashing: keys that differ by little lie far apart.
    let at = (Math.imul(entry, 0x9e3779b1) >>> 8) & last;
    while (this.#keys[at] !== 0 && this.#keys[at] !== entry) at = (at + 1) & last;
    return at;
  }

  #grow(key: number): number {
    const keys = this.#keys;
    const counts = this.#counts;
    this.#keys = new Int32Array(2 * keys.length);
    this.#counts = new Int32Array(2 * keys.length);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      const at = this.#find(keys[i]!);
      this.#keys[at] = keys[i]!;
      this.#counts[at] = counts[i]!;
    }
    return this.#counts[this.#find(key + 1)]!++;
  }
}
