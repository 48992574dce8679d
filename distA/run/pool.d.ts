import { type BatchResult, type Range } from './batch.ts';
import { type Job } from './job.ts';
/** Answers ranges, in any order of completion. */
export interface Pool {
    readonly size: number;
    run(range: Range): Promise<BatchResult>;
    close(): Promise<void>;
}
/** Worker threads; one worker (or one range) needs none and works in this thread. */
export declare function openPool(job: Job, workers: number): Pool;
/** A worker that has died: what it was doing is lost, what others wrote stays. */
export declare class WorkerDiedError extends Error {
    readonly name = "WorkerDiedError";
}
