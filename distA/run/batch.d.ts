import { type Counts, type WrittenFile } from './manifest.ts';
import { type Fault, type Producer } from './producer.ts';
/** People `from` to `to` (not included): the unit of work of a worker. */
export interface Range {
    readonly from: number;
    readonly to: number;
}
/** What became of a range: bundles are on disk, lines are handed on in the order of people. */
export interface BatchResult extends Range {
    readonly files: readonly WrittenFile[];
    readonly lines: readonly (readonly [type: string, text: string])[];
    readonly shared: readonly {
        readonly type: string;
        readonly id: string;
        readonly line: string;
    }[];
    readonly counts: Counts;
    readonly faults: readonly Fault[];
    /** The folder can no longer be written to: the run stops. */
    readonly unwritable?: string;
}
/** Produces and writes the people of a range. */
export declare function runBatch(producer: Producer, range: Range, output: string): BatchResult;
