import type { Instant } from '../base/index.ts';
import type { EntryId, TruthId } from '../record/index.ts';
import type { StateHistory } from './context.ts';
import type { ModuleProgram } from './program.ts';
/** What a state made last: references by state name go here. */
export interface Made {
    readonly entry?: EntryId;
    readonly truth?: TruthId;
}
/** A module or a called submodule on its way: where it is and where it was. */
export declare class Frame implements StateHistory {
    #private;
    readonly program: ModuleProgram;
    /** Index of the next instruction. */
    at: number;
    /** Index into `program.states`. */
    state: number;
    readonly made: Map<string, Made>;
    constructor(program: ModuleProgram);
    get stateName(): string;
    enter(state: number, t: Instant): void;
    leave(t: Instant): void;
    /** A submodule that has ended: its states now count as the caller's, the caller's own state coming after them (GMF). */
    absorb(ended: Frame): void;
    visited(state: string, since: string | undefined, from: Instant): boolean;
    lastEntered(state: string): Instant | undefined;
    lastExited(state: string): Instant | undefined;
}
