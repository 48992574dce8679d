import type { Numbering } from './numbering.ts';
import type { Value } from './runtime.ts';

/** Number of no attribute. */
const NONE = -1;

/** The attributes of one person, by number; those without a value are null. */
export class Attributes {
  readonly #numbering: Numbering;
  readonly #values: Value[];
  /** The how manieth each was to get a value; 0: it has none. */
  readonly #places: number[];
  #count = 0;

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
    this.#values = new Array<Value>(numbering.size).fill(null);
    this.#places = new Array<number>(numbering.size).fill(0);
  }

  get(number: number): Value {
    return this.#values[number] ?? null;
  }

  /** Null takes the value away. */
  set(number: number, value: Value): void {
    if (value === null) this.#places[number] = 0;
    else this.#hold(number);
    this.#values[number] = value;
  }

  /** As at birth: one that is there without a value is held, too. */
  put(name: string, value: Value): void {
    const number = this.#numbering.of(name);
    this.#hold(number);
    this.#values[number] = value;
  }

  #hold(number: number): void {
    for (let n = this.#values.length; n <= number; n++) {
      this.#values.push(null);
      this.#places.push(0);
    }
    if (this.#places[number] === 0) this.#places[number] = ++this.#count;
  }

  /** All that are held, in the order in which they came. */
  all(): Record<string, Value> {
    const inOrder = new Array<number>(this.#count).fill(NONE);
    for (let n = 0; n < this.#places.length; n++) if (this.#places[n]! > 0) inOrder[this.#places[n]! - 1] = n;
    const all: Record<string, Value> = {};
    for (const number of inOrder) if (number !== NONE) all[this.#numbering.name(number)] = this.#values[number]!;
    return all;
  }
}
