import type { Simulation } from '../simulate/index.ts';
import { type Counts } from './manifest.ts';
import type { RunOptions } from './options.ts';
/** One person, ready to be written. */
export interface Produced {
    readonly index: number;
    readonly patientId: string;
    readonly bundle?: string;
    /** Lines of the person's own resources by type. */
    readonly lines?: ReadonlyMap<string, string>;
    /** Lines of providers, which other people share. */
    readonly shared?: readonly {
        readonly type: string;
        readonly id: string;
        readonly line: string;
    }[];
    readonly counts: Counts;
}
/** A person who is not written, and why: our fault, not the user's. */
export interface Fault {
    readonly index: number;
    readonly message: string;
}
export type Outcome = Produced | Fault;
export declare const isFault: (outcome: Outcome) => outcome is Fault;
/** From person index to texts: simulate, map, check, serialize. Held by one thread. */
export declare class Producer {
    #private;
    constructor(simulation: Simulation, options: RunOptions);
    produce(index: number): Outcome;
}
