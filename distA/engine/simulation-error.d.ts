import { type Instant } from '../base/index.ts';
import type { Person } from '../record/index.ts';
import type { Origin } from './program.ts';
/** A module that fails while it runs: where, for whom and when. The caller adds seed and replay command. */
export declare class SimulationError extends Error {
    readonly name = "SimulationError";
    readonly origin: Origin;
    readonly person: Person;
    readonly t: Instant;
    constructor(what: string, origin: Origin, person: Person, t: Instant);
}
