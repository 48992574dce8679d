import type { Instant } from '../base/index.ts';
import type { EntryId, TruthId } from '../record/index.ts';
import type { StateHistory } from './context.ts';
import type { LinkedProgram } from './link.ts';
import type { ModuleProgram } from './program.ts';
import type { Step } from './step.ts';

/** What a state made last: references by state name go here. */
export interface Made {
  readonly entry?: EntryId;
  readonly truth?: TruthId;
}

interface Visit {
  entered: Instant;
  exited: Instant;
  /** Order of the visit among all visits of the frame. */
  order: number;
}

/** A module or a called submodule on its way: where it is and where it was. */
export class Frame implements StateHistory {
  readonly program: ModuleProgram;
  readonly steps: readonly Step[];
  /** Index of the next step. */
  at = 0;
  /** Index into `program.states`. */
  state = 0;
  readonly made = new Map<string, Made>();
  readonly #visits = new Map<string, Visit>();
  /** The same by number of the state, of those that this frame entered itself since it last took over a submodule's. */
  #entered: (Visit | undefined)[] = [];
  #current: Visit | undefined;
  #order = 0;

  constructor(program: ModuleProgram, linked: LinkedProgram) {
    this.program = program;
    this.steps = linked.steps(program);
  }

  get stateName(): string {
    return this.program.states[this.state]!.name;
  }

  enter(state: number, t: Instant): void {
    this.leave(t);
    this.state = state;
    const visit = this.#entered[state] ?? this.#visitOf(this.stateName);
    this.#entered[state] = visit;
    visit.entered = t;
    visit.exited = Number.POSITIVE_INFINITY;
    visit.order = ++this.#order;
    this.#current = visit;
  }

  #visitOf(name: string): Visit {
    let visit = this.#visits.get(name);
    if (visit === undefined) {
      visit = { entered: 0, exited: 0, order: 0 };
      this.#visits.set(name, visit);
    }
    return visit;
  }

  leave(t: Instant): void {
    if (this.#current) this.#current.exited = t;
  }

  /** A submodule that has ended: its states now count as the caller's, the caller's own state coming after them (GMF). */
  absorb(ended: Frame): void {
    for (const [name, visit] of [...ended.#visits].sort((a, b) => a[1].order - b[1].order)) {
      this.#visits.set(name, { ...visit, order: ++this.#order });
    }
    this.#entered = [];
    for (const [name, made] of ended.made) this.made.set(name, made);
    if (this.#current) this.#current.order = ++this.#order;
  }

  visited(state: string, since: string | undefined, from: Instant): boolean {
    const visit = this.#visits.get(state);
    if (visit === undefined || visit.exited <= from) return false;
    const bound = since === undefined ? undefined : this.#visits.get(since);
    return bound === undefined || visit.order > bound.order;
  }

  lastEntered(state: string): Instant | undefined {
    return this.#visits.get(state)?.entered;
  }

  lastExited(state: string): Instant | undefined {
    return this.#visits.get(state)?.exited;
  }
}
