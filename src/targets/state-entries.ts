import type { Instant } from '../base/index.ts';
import type { Expression, Life, StateListener } from '../engine/index.ts';
import { holds } from './evaluating.ts';

/** A state whose entries are counted: those for which both conditions hold at that moment. */
export interface Watch {
  readonly module: string;
  readonly state: string;
  readonly when?: Expression;
  readonly among?: Expression;
}

/** Notes when the life that is being simulated enters the states that are watched. */
export class StateEntries {
  readonly #watches: ReadonlyMap<string, readonly Watch[]>;
  readonly #times = new Map<Watch, Instant[]>();
  #life: Life | undefined;

  constructor(watches: readonly Watch[]) {
    const byState = new Map<string, Watch[]>();
    for (const watch of watches) {
      const name = `${watch.module}/${watch.state}`;
      byState.set(name, [...(byState.get(name) ?? []), watch]);
    }
    this.#watches = byState;
  }

  /** To be handed to the simulation. A life that is drawn again begins anew. */
  readonly entered: StateListener = (module, state, t, life) => {
    if (life !== this.#life) this.#begin(life);
    for (const watch of this.#watches.get(`${module}/${state}`) ?? []) {
      if (holds(watch.among, life, t) && holds(watch.when, life, t)) this.#times.get(watch)!.push(t);
    }
  };

  /** When the life entered the state, from an instant on. */
  times(life: Life, watch: Watch, from: Instant): readonly Instant[] {
    return life === this.#life ? this.#times.get(watch)!.filter((t) => t >= from) : [];
  }

  #begin(life: Life): void {
    this.#life = life;
    for (const watches of this.#watches.values()) for (const watch of watches) this.#times.set(watch, []);
  }
}
