import type { Sleeper, Watcher } from './queue.ts';

/** Who looks at what, by the number of its topic (see LinkedProgram.topic). */
export class Watchers {
  readonly #byTopic: (Watcher[] | undefined)[];
  readonly #wake: (sleeper: Sleeper) => void;

  /** `topics`: how many there are so far. `wake` has a sleeper woken at this instant. */
  constructor(topics: number, wake: (sleeper: Sleeper) => void) {
    this.#byTopic = new Array<undefined>(topics).fill(undefined);
    this.#wake = wake;
  }

  /** A watcher looks at a topic once at most. */
  add(topic: number, watcher: Watcher): void {
    const watchers = this.#byTopic[topic];
    if (watchers === undefined) this.#byTopic[topic] = [watcher];
    else watchers.push(watcher);
  }

  /** The order in which watchers are told makes no difference: the last one takes the place. */
  remove(topic: number, watcher: Watcher): void {
    const watchers = this.#byTopic[topic];
    if (watchers === undefined) return;
    const at = watchers.lastIndexOf(watcher);
    if (at < 0) return;
    const last = watchers.pop()!;
    if (last !== watcher) watchers[at] = last;
  }

  /** Something has changed: those who look at it are told, and woken. */
  tell(topic: number): void {
    const watchers = this.#byTopic[topic];
    if (watchers === undefined) return;
    for (let i = 0; i < watchers.length; i++) {
      const watcher = watchers[i]!;
      watcher.changed();
      this.#wake(watcher.sleeper);
    }
  }
}
