import type { Instant } from '../base/index.ts';
import type { EntryId, TruthId } from '../record/index.ts';
import type { Concept } from '../terminology/index.ts';
import { Frame } from './frame.ts';
import type { Life } from './life.ts';
import type { Sleeper } from './queue.ts';
import { type Booking } from './visits.ts';
/** Built-in behaviour ranks before modules at the same instant. */
export declare const FIRST_MODULE_RANK = 1000;
/** A diagnosis that waits for the encounter of a state (GMF's target_encounter). */
export interface PendingDiagnosis {
    readonly at: string;
    record(): void;
    readonly truth?: TruthId;
    readonly entry?: EntryId;
    readonly concept: Concept;
}
/** One module on its way through one life. */
export declare class Machine implements Sleeper {
    #private;
    readonly rank: number;
    readonly life: Life;
    due: Instant;
    frame: Frame;
    booking: Booking | undefined;
    pending: PendingDiagnosis[];
    ended: boolean;
    constructor(life: Life, program: Frame['program'], index: number);
    wake(t: Instant): void;
    /** A visit of built-in care is open that this module has not used. */
    mayJoin(kind: 'any' | 'wellness' | 'symptom'): boolean;
    /** Records the diagnoses that waited for the encounter of this state. */
    recordPending(state: string): void;
    /** Sleeps until `t`, or earlier if one of these changes; then the same instruction is carried out again. */
    retry(t: Instant, watches?: readonly string[]): 'blocked';
    /** The life is over: accounts are settled. */
    finish(t: Instant): void;
}
