import type { Sleeper, Watcher } from './queue.ts';

/** Who looks at what, by name (see WATCH). */
export class Watchers {
  readonly #byName = new Map<string, Set<Watcher>>();
  readonly #wake: (sleeper: Sleeper) => void;

  /** `wake` has a sleeper woken at this instant. */
  constructor(wake: (sleeper: Sleeper) => void) {
    this.#wake = wake;
  }

  add(name: string, watcher: Watcher): void {
    const watchers = this.#byName.get(name);
    if (watchers) watchers.add(watcher);
    else this.#byName.set(name, new Set([watcher]));
  }

  remove(name: string, watcher: Watcher): void {
    this.#byName.get(name)?.delete(watcher);
  }

  /** Something has changed: those who look at it are told, and woken. */
  tell(name: string): void {
    const watchers = this.#byName.get(name);
    if (watchers === undefined) return;
    for (const watcher of watchers) {
      watcher.changed();
      this.#wake(watcher.sleeper);
    }
  }
}
