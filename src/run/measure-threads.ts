import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { InvariantError } from '../base/index.ts';
import type { People } from '../targets/index.ts';
import { type Measured, measureWork, type TargetsJob } from './measure-work.ts';

/** Measures parts of a run, in any order of completion. */
export interface Threads {
  readonly size: number;
  measure(people: People): Promise<Measured>;
  close(): Promise<void>;
}

/** Worker threads; one worker needs none and works in this thread. */
export function openThreads(job: TargetsJob, workers: number): Threads {
  if (workers <= 1) return inThisThread(job);
  const threads = Array.from({ length: workers }, () => new Thread(job));
  return {
    size: workers,
    measure: (people) => threads.reduce((a, b) => (b.waiting < a.waiting ? b : a)).measure(people),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

function inThisThread(job: TargetsJob): Threads {
  const measure = measureWork(job);
  return {
    size: 1,
    async measure(people) {
      // A turn of the event loop, so that signals and progress get through.
      await setImmediate();
      return measure(people);
    },
    close: async () => undefined,
  };
}

/** One worker thread; it answers in the order in which it is asked. */
class Thread {
  readonly #worker: Worker;
  readonly #asked: { resolve: (measured: Measured) => void; reject: (error: Error) => void }[] = [];
  #ended = false;

  constructor(job: TargetsJob) {
    this.#worker = new Worker(new URL('./measure-worker.js', import.meta.url), { workerData: job });
    this.#worker.on('message', (measured: Measured) => this.#asked.shift()!.resolve(measured));
    this.#worker.on('error', (error) =>
      this.#fail(error instanceof Error ? (error.stack ?? error.message) : `${error}`),
    );
    this.#worker.on('exit', (code) => this.#fail(`exit code ${code}`));
  }

  get waiting(): number {
    return this.#asked.length;
  }

  measure(people: People): Promise<Measured> {
    if (this.#ended) return Promise.reject(new InvariantError('a worker has died'));
    return new Promise((resolve, reject) => {
      this.#asked.push({ resolve, reject });
      this.#worker.postMessage(people);
    });
  }

  async close(): Promise<void> {
    if (this.#ended) return;
    this.#worker.postMessage('end');
    await new Promise((resolve) => this.#worker.once('exit', resolve));
  }

  #fail(message: string): void {
    this.#ended = true;
    for (const { reject } of this.#asked.splice(0)) reject(new InvariantError(`a worker has died: ${message}`));
  }
}
