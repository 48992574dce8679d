import type { Job } from './job.ts';
import { type Counts, type WrittenFile } from './manifest.ts';
import type { SourceFile } from './module-files.ts';
import type { Fault } from './producer.ts';
export interface GenerateJob extends Job {
    readonly sources: {
        readonly modules: readonly SourceFile[];
        readonly valueSets: readonly SourceFile[];
    };
}
export interface GenerateHooks {
    /** After each batch, in the order of people. */
    readonly onProgress?: (people: number, resources: number) => void;
    /** Asked before each batch: true ends the run with what is complete. */
    readonly interrupted?: () => boolean;
}
export interface GenerateResult {
    readonly counts: Counts;
    readonly files: readonly WrittenFile[];
    readonly faults: readonly Fault[];
    /** What ended the run early: the folder, a worker, or the user. */
    readonly stopped?: {
        readonly by: 'output' | 'worker' | 'user';
        readonly message: string;
    };
}
/**
 * People to files. The folder is made ready first (throws OutputFolderError); whatever happens then, files that are
 * there are whole, all NDJSON files end at the same person, and the manifest says whether the run is complete.
 */
export declare function generateFiles(job: GenerateJob, hooks?: GenerateHooks): Promise<GenerateResult>;
