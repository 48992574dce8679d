/** Cells of the shared memory: the next person to hand out, how far the output has come, and whom each worker holds. */
const NEXT = 0;
const DONE = 1;
const HELD = 2;

/** So far ahead of the output may people be produced, for each worker: bounds what waits in memory for its turn. */
const AHEAD = 16;

/** Above any person: nothing more is handed out. */
const STOPPED = 0x7fffffff;

/** The person after those who are handed out together with this one. */
export type After = (index: number) => number;

/**
 * Hands people out to threads, in order and each once; those of a household together. Made of shared memory alone, so that a thread asks without a
 * message, and the queue outlives a thread that dies.
 */
export class PeopleQueue {
  readonly memory: SharedArrayBuffer;
  readonly #cells: Int32Array;
  readonly #workers: number;

  constructor(workers: number, memory = new SharedArrayBuffer((HELD + workers) * Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory;
    this.#workers = workers;
    this.#cells = new Int32Array(memory);
  }

  /**
   * For a worker: the next of so many people, who brings along all up to `after`; undefined at the end. Blocks while the
   * output lies too far behind.
   */
  take(worker: number, population: number, after: After = (index) => index + 1): number | undefined {
    const cells = this.#cells;
    Atomics.store(cells, HELD + worker, 0);
    if (Atomics.load(cells, DONE) === STOPPED) return undefined;
    const index = this.#advance(population, after);
    if (index === undefined) return undefined;
    this.hold(worker, index);
    for (let done = Atomics.load(cells, DONE); index >= done + AHEAD * this.#workers; done = Atomics.load(cells, DONE))
      Atomics.wait(cells, DONE, done);
    return index;
  }

  #advance(population: number, after: After): number | undefined {
    let index = Atomics.load(this.#cells, NEXT);
    while (index < population) {
      const found = Atomics.compareExchange(this.#cells, NEXT, index, after(index));
      if (found === index) return index;
      index = found;
    }
    return undefined;
  }

  /** Whom of those that it has taken a worker is at. */
  hold(worker: number, index: number): void {
    Atomics.store(this.#cells, HELD + worker, index + 1);
  }

  /** The output holds all people before this one. */
  done(before: number): void {
    if (Atomics.load(this.#cells, DONE) === STOPPED) return;
    Atomics.store(this.#cells, DONE, before);
    Atomics.notify(this.#cells, DONE);
  }

  /** No more people: who has one finishes it. */
  stop(): void {
    Atomics.store(this.#cells, DONE, STOPPED);
    Atomics.notify(this.#cells, DONE);
  }

  /** The person that a worker has taken and not finished. */
  heldBy(worker: number): number | undefined {
    const held = Atomics.load(this.#cells, HELD + worker);
    return held === 0 ? undefined : held - 1;
  }
}
