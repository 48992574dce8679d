import type { Instant } from '../base/index.ts';
/** Something that can be woken. At the same instant lower ranks come first, then what was planned first. */
export interface Sleeper {
    readonly rank: number;
    /** Instant of the valid plan; older plans in the queue are passed over. */
    due: Instant;
    wake(t: Instant): void;
}
/** One who is told when something that it looks at has changed, and whose sleeper is then woken. */
export interface Watcher {
    readonly sleeper: Sleeper;
    changed(): void;
}
/** Future-event list: a binary heap of (time, rank, sequence). Each sleeper has one valid plan at a time. */
export declare class EventQueue {
    #private;
    /** Plans (or plans anew) when the sleeper wakes; Infinity cancels. */
    plan(sleeper: Sleeper, t: Instant): void;
    /** The next sleeper that is due at or before `horizon`, with its plan used up. */
    next(horizon: Instant): {
        readonly sleeper: Sleeper;
        readonly t: Instant;
    } | undefined;
    clear(): void;
}
