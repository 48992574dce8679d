import type { Origin } from '../engine/index.ts';
import { type Life } from '../record/index.ts';
export interface TimelineOptions {
    readonly origins: readonly Origin[];
    /** What was true, whether or not anybody knew. */
    readonly truth: boolean;
    /** Only this entry and what it stems from. */
    readonly only?: number;
}
/** A life to be read from birth to its end: what happened, and after each line the module, state and place that caused it. */
export declare function timeline(life: Life, options: TimelineOptions): string;
