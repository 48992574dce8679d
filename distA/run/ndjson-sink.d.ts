import type { BatchResult } from './batch.ts';
import type { WrittenFile } from './manifest.ts';
/** One growing file a resource type. Batches must come in the order of people; a provider is written once. */
export declare class NdjsonSink {
    #private;
    constructor(folder: string);
    write(batch: BatchResult): void;
    close(): readonly WrittenFile[];
}
