import { type Comparison, compareTargets, type People, type Sample } from '../targets/index.ts';
import { openThreads, type Threads } from './measure-threads.ts';
import type { TargetsJob } from './measure-work.ts';

export interface MeasureOptions {
  readonly workers: number;
  /** Size of the run; worked out from the tolerances if absent. */
  readonly people?: number;
  /** After each part: people measured, of how many. */
  readonly onProgress?: (people: number, of: number) => void;
}

/** A life could not be simulated: a fault of a module or of ours, located. */
export class LifeError extends Error {
  override readonly name = 'LifeError';
}

/**
 * Compares a run with the targets of modules: the same figures whatever the number of workers. Throws LifeError, and
 * InvariantError when a worker dies.
 */
export async function measureTargets(job: TargetsJob, options: MeasureOptions): Promise<Comparison> {
  const threads = openThreads(job, options.workers);
  let size = 0;
  try {
    return await compareTargets(job.targets, {
      measure: (people) => inOrder(threads, people, (done) => options.onProgress?.(done, size)),
      onSize: (people) => {
        size = people;
      },
      ...(options.people !== undefined && { people: options.people }),
    });
  } finally {
    await threads.close();
  }
}

/** People of one message: enough to hide its cost, few enough to share out. */
const PART = 20;

/** What people add, in parts in their order; a few more parts are in the air than there are threads. */
async function* inOrder(
  threads: Threads,
  { from, to }: People,
  measured: (people: number) => void,
): AsyncGenerator<readonly Sample[]> {
  const inTheAir: ReturnType<Threads['measure']>[] = [];
  for (let next = from, done = from; done < to; done = Math.min(to, done + PART)) {
    for (; next < to && inTheAir.length < threads.size * 2; next += PART) {
      inTheAir.push(threads.measure({ from: next, to: Math.min(to, next + PART) }));
      inTheAir.at(-1)!.catch(() => undefined);
    }
    const result = await inTheAir.shift()!;
    if ('fault' in result) throw new LifeError(result.fault);
    measured(Math.min(to, done + PART));
    yield result.samples;
  }
}
