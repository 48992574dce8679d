import type { Instant } from '../base/index.ts';
import type { Expression, Life, StateListener } from '../engine/index.ts';
/** A state whose entries are counted: those for which both conditions hold at that moment. */
export interface Watch {
    readonly module: string;
    readonly state: string;
    readonly when?: Expression;
    readonly among?: Expression;
}
/** Notes when the life that is being simulated enters the states that are watched. */
export declare class StateEntries {
    #private;
    constructor(watches: readonly Watch[]);
    /** To be handed to the simulation. A life that is drawn again begins anew. */
    readonly entered: StateListener;
    /** How often the life entered the state from an instant on. */
    count(life: Life, watch: Watch, from: Instant): number;
}
