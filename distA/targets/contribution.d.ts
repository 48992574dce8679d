import type { Life } from '../engine/index.ts';
import type { Life as LifeRecord } from '../record/index.ts';
import type { LinkedTarget } from '../simulate/index.ts';
import { type Followed } from './person-years.ts';
import type { StateEntries, Watch } from './state-entries.ts';
/** A person as far as they were followed. */
export interface Subject extends Followed {
    readonly record: LifeRecord;
    /** The state of the engine at the end of the life. */
    readonly life: Life;
}
/** Numerator and denominator of one person, or of one case. */
export type Contribution = readonly [x: number, y: number];
/** A target with the state entries that it counts. */
export interface Measured {
    readonly target: LinkedTarget;
    readonly watches: readonly Watch[];
}
/** What one person adds to a target. */
export declare function contributionsOf(measured: Measured, subject: Subject, entries: StateEntries): readonly Contribution[];
