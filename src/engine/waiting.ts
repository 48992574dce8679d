import { exponentialQuantile, type Instant } from '../base/index.ts';
import type { Evaluator } from './evaluate.ts';
import { HazardClock, type RateView, TICK } from './hazard.ts';
import type { Machine } from './machine.ts';
import type { Exit, Wait } from './program.ts';

/** Number of the draw of exit i: apart from the draws inside its expressions. */
const EXIT_DRAW = 2000;

interface Pending {
  readonly exit: Exit;
  /** When it will come, as far as is known; not before. */
  at: Instant;
  /** Whether it comes at `at`, or `at` is only when to look again. */
  certain: boolean;
  readonly clock?: HazardClock;
  readonly rate?: RateView;
  readonly when?: Evaluator;
}

/** Competing exits of one wait. Sleeps until the earliest of them, or until something that one of them reads changes. */
export class Waiting {
  readonly watches: readonly string[];
  readonly #machine: Machine;
  readonly #pending: readonly Pending[];

  constructor(machine: Machine, wait: Wait, t: Instant) {
    this.#machine = machine;
    this.#pending = wait.exits.map((exit, i) => this.#begin(exit, i, t));
    this.watches = machine.life.linked.watches(wait);
  }

  /** The exit that has come at `t`, the first in the list if several. */
  arrived(t: Instant): Exit | undefined {
    return this.#pending.find((pending) => this.#hasCome(pending, t))?.exit;
  }

  /** Instant at which to look again; later than `t`. */
  plan(t: Instant): Instant {
    let next = Number.POSITIVE_INFINITY;
    for (const pending of this.#pending) {
      this.#replan(pending, t, next);
      next = Math.min(next, pending.at);
    }
    return Math.max(next, t + TICK);
  }

  /** Settles the accounts of all hazards when the wait is over, or the life. */
  end(t: Instant, taken?: Exit): void {
    for (const { clock, exit } of this.#pending) {
      clock?.settle(t);
      if (exit === taken && exit.on === 'rate')
        this.#machine.life.log?.addEvent(exit.path, this.#machine.life.person, t);
    }
  }

  #begin(exit: Exit, i: number, t: Instant): Pending {
    const { life } = this.#machine;
    switch (exit.on) {
      case 'after': {
        const seconds = Number(life.value(exit.duration));
        return { exit, at: t + Math.max(0, Number.isNaN(seconds) ? 0 : seconds), certain: true };
      }
      case 'rate': {
        const { log, person } = life;
        const threshold = exponentialQuantile(life.draw(EXIT_DRAW + i));
        const clock = new HazardClock(
          threshold,
          t,
          log && ((piece, until) => log.addPiece(exit.path, person, piece, until)),
        );
        return { exit, at: t, certain: false, clock, rate: this.#rateOf(exit) };
      }
      case 'when':
        return { exit, at: t, certain: false, when: life.linked.evaluator(exit.when) };
      case 'visit':
        return { exit, at: t, certain: false, ...(exit.when && { when: life.linked.evaluator(exit.when) }) };
    }
  }

  #hasCome(pending: Pending, t: Instant): boolean {
    const { exit } = pending;
    const { life } = this.#machine;
    switch (exit.on) {
      case 'after':
        return pending.at <= t;
      case 'rate':
        return pending.certain && pending.at <= t;
      case 'when':
        return pending.when!.value(life, t) === true;
      case 'visit':
        return (
          this.#machine.mayJoin(exit.class) && (pending.when === undefined || pending.when.value(life, t) === true)
        );
    }
  }

  #replan(pending: Pending, t: Instant, bound: Instant): void {
    const { exit, clock, rate, when } = pending;
    if (exit.on === 'rate') {
      const plan = clock!.plan(rate!, t, bound);
      pending.at = plan.at;
      pending.certain = plan.event;
    } else if (exit.on === 'when') {
      pending.at = when!.until(this.#machine.life, t);
    } else if (exit.on === 'visit') {
      pending.at = Number.POSITIVE_INFINITY;
    }
  }

  #rateOf(exit: Extract<Exit, { on: 'rate' }>): RateView {
    const { life } = this.#machine;
    const rate = life.linked.evaluator(exit.rate);
    const times = exit.times.map((m) => ({
      when: m.when && life.linked.evaluator(m.when),
      by: life.linked.evaluator(m.by),
    }));
    return {
      continuous: rate.continuous || times.some((m) => m.by.continuous),
      value: (t) => {
        let product = Number(rate.value(life, t) ?? 0);
        for (const { when, by } of times) {
          if (when === undefined || when.value(life, t) === true) product *= Number(by.value(life, t) ?? 1);
        }
        return product;
      },
      pieceEnd: (t) => {
        let end = rate.until(life, t);
        for (const { when, by } of times) {
          end = Math.min(end, by.until(life, t), when === undefined ? end : when.until(life, t));
        }
        return Math.max(end, t + TICK);
      },
    };
  }
}
