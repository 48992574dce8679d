import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

import type { Range } from './batch.ts';
import { type Results, type Task, type Work, workOf } from './task.ts';

/** Answers ranges, in any order of completion. */
export interface Pool<R> {
  readonly size: number;
  run(range: Range): Promise<R>;
  close(): Promise<void>;
}

/** Worker threads; one worker (or one range) needs none and works in this thread. */
export function openPool<T extends Task>(task: T, workers: number): Pool<Results[T['kind']]> {
  return workers <= 1 ? inThisThread(task) : inThreads(task, workers);
}

function inThisThread<R>(task: Task): Pool<R> {
  const work = workOf(task) as Promise<Work<never>>;
  return {
    size: 1,
    async run(range) {
      // A turn of the event loop between ranges, so that signals and progress get through.
      await setImmediate();
      return (await work)(range);
    },
    close: async () => undefined,
  };
}

/** A worker that has died: what it was doing is lost, what others wrote stays. */
export class WorkerDiedError extends Error {
  override readonly name = 'WorkerDiedError';
}

function inThreads<R>(task: Task, size: number): Pool<R> {
  const threads = Array.from({ length: size }, () => new Thread<R>(task));
  return {
    size,
    run: (range) => threads.reduce((a, b) => (b.waiting < a.waiting ? b : a)).run(range),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

/** One worker thread; it answers in the order in which it is asked. */
class Thread<R> {
  readonly #worker: Worker;
  readonly #asked: { range: Range; resolve: (result: R) => void; reject: (error: Error) => void }[] = [];
  #ended = false;

  constructor(task: Task) {
    this.#worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: task });
    this.#worker.on('message', (result: R) => this.#asked.shift()!.resolve(result));
    this.#worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', (code) => this.#fail(new Error(`exit code ${code}`)));
  }

  get waiting(): number {
    return this.#asked.length;
  }

  run(range: Range): Promise<R> {
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
