import type { Draws, Key } from '../base/index.ts';
import type { Origin } from './program.ts';
import { Tally } from './tally.ts';

/** What a draw is for, in steps of ten thousand: keeps the draws of one origin apart. */
export const PURPOSE = {
  ...{ wait: 0, choice: 10_000, act: 20_000, visit: 30_000, clock: 40_000 },
  /** When the answer to a request for a prescription comes; how long a contact lasts; when the fasting samples of a visit are taken. */
  ...{ request: 50_000, contact: 60_000, sample: 70_000 },
  /** How long before the supply is used up a new prescription is asked for. */
  ahead: 80_000,
} as const;
export type Purpose = (typeof PURPOSE)[keyof typeof PURPOSE];
const PURPOSES = Object.keys(PURPOSE).length;

/** The draws of the instruction that is being carried out: by its origin, how often it was carried out before, and a number. */
export class InstructionDraws {
  readonly #draws: Draws;
  readonly #origins: readonly Origin[];
  readonly #counts = new Tally();
  #key: Key = { hi: 0, lo: 0 };
  #occurrence = 0;
  #purpose = 0;

  constructor(draws: Draws, origins: readonly Origin[]) {
    this.#draws = draws;
    this.#origins = origins;
  }

  /** Whose draws follow: each call is the next occurrence of that origin and purpose. */
  prepare(by: number, purpose: Purpose): void {
    this.#occurrence = this.#counts.next(by * PURPOSES + purpose / 10_000);
    this.#key = this.#origins[by]!.key;
    this.#purpose = purpose;
  }

  draw(k: number): number {
    return this.#draws.uniform(this.#key, this.#occurrence, this.#purpose + k);
  }

  /** Evaluates something with other draws than those of the instruction at hand. */
  other<T>(key: Key, occurrence: number, purpose: number, run: () => T): T {
    const before = this.#key;
    const o = this.#occurrence;
    const p = this.#purpose;
    this.#key = key;
    this.#occurrence = occurrence;
    this.#purpose = purpose;
    const result = run();
    this.#key = before;
    this.#occurrence = o;
    this.#purpose = p;
    return result;
  }
}
