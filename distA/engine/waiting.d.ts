import { type Instant } from '../base/index.ts';
import type { Machine } from './machine.ts';
import type { Exit, Wait } from './program.ts';
/**
 * Competing exits of one wait. Sleeps until the earliest of them, or until something that one of them reads changes; then only
 * that one is looked at and planned anew.
 */
export declare class Waiting {
    #private;
    constructor(machine: Machine, wait: Wait, t: Instant);
    /** The exit that has come at `t`, the first in the list if several. */
    arrived(t: Instant): Exit | undefined;
    /** Instant at which to look again; later than `t`. */
    plan(t: Instant): Instant;
    /** From now on each exit is told of changes to what it reads. */
    watch(): void;
    /** The wait is over, or the life: nothing is watched any more, and the accounts of all hazards are settled. */
    end(t: Instant, taken?: Exit): void;
}
