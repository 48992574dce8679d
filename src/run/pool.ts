import { Worker } from 'node:worker_threads';
import { type BatchResult, type Range, runBatch } from './batch.ts';
import { type Job, simulationOf } from './job.ts';
import { Producer } from './producer.ts';

/** Answers ranges, in any order of completion. */
export interface Pool {
  readonly size: number;
  run(range: Range): Promise<BatchResult>;
  close(): Promise<void>;
}

/** Worker threads; one worker (or one range) needs none and works in this thread. */
export function openPool(job: Job, workers: number): Pool {
  return workers <= 1 ? inThisThread(job) : inThreads(job, workers);
}

function inThisThread(job: Job): Pool {
  const producer = new Producer(simulationOf(job), job.options);
  return {
    size: 1,
    // A turn of the event loop between ranges, so that signals and progress get through.
    run: (range) =>
      new Promise((resolve, reject) =>
        setImmediate(() => {
          try {
            resolve(runBatch(producer, range, job.options.output));
          } catch (error) {
            reject(error);
          }
        }),
      ),
    close: async () => undefined,
  };
}

/** A worker that has died: what it was doing is lost, what others wrote stays. */
export class WorkerDiedError extends Error {
  override readonly name = 'WorkerDiedError';
}

function inThreads(job: Job, size: number): Pool {
  const threads = Array.from({ length: size }, () => new Thread(job));
  return {
    size,
    run: (range) => threads.reduce((a, b) => (b.waiting < a.waiting ? b : a)).run(range),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

/** One worker thread; it answers in the order in which it is asked. */
class Thread {
  readonly #worker: Worker;
  readonly #asked: { range: Range; resolve: (result: BatchResult) => void; reject: (error: Error) => void }[] = [];
  #ended = false;

  constructor(job: Job) {
    this.#worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: job });
    this.#worker.on('message', (result: BatchResult) => this.#asked.shift()!.resolve(result));
    this.#worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', (code) => this.#fail(new Error(`exit code ${code}`)));
  }

  get waiting(): number {
    return this.#asked.length;
  }

  run(range: Range): Promise<BatchResult> {
    if (this.#ended) return Promise.reject(new WorkerDiedError('a worker has died'));
    return new Promise((resolve, reject) => {
      this.#asked.push({ range, resolve, reject });
      this.#worker.postMessage(range);
    });
  }

  async close(): Promise<void> {
    if (this.#ended) return;
    this.#worker.postMessage('end');
    await new Promise((resolve) => this.#worker.once('exit', resolve));
  }

  #fail(error: Error): void {
    this.#ended = true;
    for (const { range, reject } of this.#asked.splice(0)) {
      reject(new WorkerDiedError(`the worker for people ${range.from} to ${range.to - 1} has died: ${error.message}`));
    }
  }
}
