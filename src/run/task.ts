import type { BatchResult, Range } from './batch.ts';
import type { Job } from './job.ts';
import type { MeasuredBatch, TargetsJob } from './measure-targets.ts';

/** What is to be done with ranges of people: plain data, sent to each worker once. */
export type Task =
  | { readonly kind: 'files'; readonly job: Job }
  | { readonly kind: 'targets'; readonly job: TargetsJob };

/** What comes of a range, by kind of task. */
export interface Results {
  readonly files: BatchResult;
  readonly targets: MeasuredBatch;
}

export type Work<R> = (range: Range) => R;

/** The work of a task; only what it needs is loaded. */
export async function workOf({ kind, job }: Task): Promise<Work<Results[Task['kind']]>> {
  if (kind === 'files') return (await import('./batch.ts')).batchWork(job);
  return (await import('./measure-targets.ts')).measureWork(job);
}
