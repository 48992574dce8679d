/** So many values are kept. */
const MOST = 512;
/** So often must they have come again by the time that there are so many. */
const WORTH = MOST;
/** Longer texts seldom come again. */
const LONGEST = 100;

/**
 * Texts of one property that were found right. What is right of a code, a system or a unit is so each time, and a record has few of
 * them many times. Where they do not come again (addresses of entries) nothing more is kept.
 */
export class RepeatedValues {
  #right: Set<string> | undefined = new Set();
  #again = 0;
  /** The last one that was asked for and right: often the same is asked for again. */
  #last: string | undefined;

  has(text: string): boolean {
    if (text !== this.#last) {
      if (this.#right === undefined || text.length > LONGEST || !this.#right.has(text)) return false;
      this.#last = text;
    }
    this.#again++;
    return true;
  }

  add(text: string): void {
    if (this.#right === undefined || text.length > LONGEST) return;
    if (this.#right.size < MOST) this.#right.add(text);
    else if (this.#again < WORTH) this.#right = undefined;
  }
}
