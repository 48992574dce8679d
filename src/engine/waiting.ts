import { exponentialQuantile, type Instant } from '../base/index.ts';
import type { Evaluator } from './evaluator.ts';
import { HazardClock, type RateView, TICK } from './hazard.ts';
import type { Life } from './life.ts';
import type { LinkedExit } from './link.ts';
import type { Machine } from './machine.ts';
import type { Exit, Wait } from './program.ts';
import type { Sleeper, Watcher } from './queue.ts';
import type { Rate } from './rate.ts';

/** Number of the draw of exit i: apart from the draws inside its expressions. */
const EXIT_DRAW = 2000;

/** One exit that may come. */
class Pending implements Watcher {
  readonly sleeper: Sleeper;
  readonly exit: Exit;
  readonly condition: Evaluator | undefined;
  readonly watches: readonly number[];
  /** When it will come, as far as is known; not before. */
  at: Instant;
  /** Whether it comes at `at`, or `at` is only when to look again. */
  certain = false;
  /** Something that it reads has changed since it was planned. */
  stale = true;
  clock: HazardClock | undefined;
  rate: RateView | undefined;

  constructor(sleeper: Sleeper, { exit, condition, watches }: LinkedExit, at: Instant) {
    this.sleeper = sleeper;
    this.exit = exit;
    this.condition = condition;
    this.watches = watches;
    this.at = at;
  }

  changed(): void {
    this.stale = true;
  }

  /** Is it time to look, or is what was found before still true? */
  isDue(t: Instant): boolean {
    return this.stale || this.at <= t;
  }
}

/**
 * Competing exits of one wait. Sleeps until the earliest of them, or until something that one of them reads changes; then only
 * that one is looked at and planned anew.
 */
export class Waiting {
  readonly #machine: Machine;
  readonly #pending: readonly Pending[];

  constructor(machine: Machine, wait: Wait, t: Instant) {
    this.#machine = machine;
    this.#pending = machine.life.linked.exits(wait).map((exit, i) => this.#begin(exit, i, t));
  }

  /** The exit that has come at `t`, the first in the list if several. */
  arrived(t: Instant): Exit | undefined {
    for (const pending of this.#pending) if (this.#hasCome(pending, t)) return pending.exit;
    return undefined;
  }

  /** Instant at which to look again; later than `t`. */
  plan(t: Instant): Instant {
    let next = Number.POSITIVE_INFINITY;
    for (const pending of this.#pending) {
      if (pending.isDue(t)) this.#replan(pending, t, next);
      pending.stale = false;
      if (pending.at < next) next = pending.at;
    }
    return Math.max(next, t + TICK);
  }

  /** From now on each exit is told of changes to what it reads. */
  watch(): void {
    const { life } = this.#machine;
    for (const pending of this.#pending) for (const topic of pending.watches) life.watchers.add(topic, pending);
  }

  /** The wait is over, or the life: nothing is watched any more, and the accounts of all hazards are settled. */
  end(t: Instant, taken?: Exit): void {
    const { life } = this.#machine;
    for (const pending of this.#pending) {
      const { clock, exit, watches } = pending;
      for (const topic of watches) life.watchers.remove(topic, pending);
      if (life.log === undefined) continue;
      clock?.settle(t);
      if (exit === taken && exit.on === 'rate') life.log.addEvent(exit.path, life.person, t);
    }
  }

  #begin(linked: LinkedExit, i: number, t: Instant): Pending {
    const { life } = this.#machine;
    const { exit } = linked;
    const pending = new Pending(this.#machine, linked, t);
    if (exit.on === 'after') {
      const seconds = Number(linked.duration!.value(life, t));
      pending.at = t + Math.max(0, Number.isNaN(seconds) ? 0 : seconds);
      pending.certain = true;
    } else if (exit.on === 'rate') {
      pending.clock = hazardClock(life, exit, exponentialQuantile(life.draw(EXIT_DRAW + i)));
      pending.rate = new LifeRate(life, linked.rate!);
    }
    return pending;
  }

  #hasCome(pending: Pending, t: Instant): boolean {
    const { exit } = pending;
    switch (exit.on) {
      case 'after':
        return pending.at <= t;
      case 'rate':
        return pending.certain && pending.at <= t;
      case 'when':
        return pending.isDue(t) && pending.condition!.value(this.#machine.life, t) === true;
      case 'visit':
        return (
          this.#machine.mayJoin(exit.class) &&
          (pending.condition === undefined || pending.condition.value(this.#machine.life, t) === true)
        );
    }
  }

  #replan(pending: Pending, t: Instant, bound: Instant): void {
    const { exit, clock, rate, condition } = pending;
    if (exit.on === 'rate') {
      const plan = clock!.plan(rate!, t, bound);
      pending.certain = plan.event;
      pending.at = plan.at;
    } else if (exit.on === 'when') {
      pending.at = condition!.until(this.#machine.life, t);
    } else if (exit.on === 'visit') {
      pending.at = Number.POSITIVE_INFINITY;
    }
  }
}

function hazardClock(life: Life, exit: Extract<Exit, { on: 'rate' }>, threshold: number): HazardClock {
  const { log, person } = life;
  return new HazardClock(threshold, log && ((piece, until) => log.addPiece(exit.path, person, piece, until)));
}

/** The rate of a hazard for this life. */
class LifeRate implements RateView {
  readonly continuous: boolean;
  readonly #life: Life;
  readonly #rate: Rate;

  constructor(life: Life, rate: Rate) {
    this.#life = life;
    this.#rate = rate;
    this.continuous = rate.continuous;
  }

  value(t: Instant): number {
    return this.#rate.value(this.#life, t);
  }

  pieceEnd(t: Instant): Instant {
    return Math.max(this.#rate.until(this.#life, t), t + TICK);
  }

  zeroUntil(t: Instant): Instant {
    return this.#rate.zeroUntil(this.#life, t);
  }
}
