import { Worker } from 'node:worker_threads';
import type { Job } from './job.ts';
import type { RunOptions } from './options.ts';
import { PeopleQueue } from './people-queue.ts';
import type { PersonResult } from './person-output.ts';
import type { WorkerStart } from './worker.ts';

/** A worker that ended before its time, and whom it was at. */
export interface WorkerDeath {
  readonly person?: number;
  readonly message: string;
}

/**
 * MB that the long-lived objects of a worker may take. V8 collects them the sooner the less it may use, so this also
 * keeps the garbage small. Above it the thread ends, and the run with what is complete.
 */
const MEMORY = 256;

/** MB for the short-lived objects of a worker: half of it takes a tenth more processor time, twice as much saves none. */
const YOUNG = 32;

/** Threads that simulate and write. They start to load at once: call `startWorkers` before the modules are read. */
export class Workers {
  readonly queue: PeopleQueue;
  readonly #threads: readonly Worker[];
  readonly #ends: readonly Promise<WorkerDeath | undefined>[];
  #terminated = false;

  constructor(count: number, memory: number) {
    this.queue = new PeopleQueue(count);
    const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG };
    this.#threads = Array.from({ length: count }, (_, worker) => {
      const workerData: WorkerStart = { worker, workers: count, memory: this.queue.memory };
      return new Worker(new URL('./worker.js', import.meta.url), { workerData, resourceLimits });
    });
    this.#ends = this.#threads.map((thread, worker) => this.#end(thread, worker));
  }

  /** Sends the job and hands on what comes back; resolves when all threads have ended, with those that died. */
  async run(job: Job, onResult: (result: PersonResult) => void): Promise<readonly WorkerDeath[]> {
    const thrown: unknown[] = [];
    const handOn = (result: PersonResult): void => {
      try {
        onResult(result);
      } catch (error) {
        thrown.push(error);
        this.queue.stop();
      }
    };
    for (const thread of this.#threads) thread.on('message', handOn).postMessage(job);
    const deaths = await Promise.all(this.#ends);
    if (thrown.length > 0) throw thrown[0];
    return deaths.filter((death) => death !== undefined);
  }

  /** People that a worker had taken and not finished, once it has ended. */
  unfinished(): readonly number[] {
    return this.#threads.map((_, worker) => this.queue.heldBy(worker)).filter((person) => person !== undefined);
  }

  /** Ends the threads in the middle of their work. */
  async terminate(): Promise<void> {
    this.#terminated = true;
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  /** Resolves when a thread has ended; a death stops the queue. */
  #end(thread: Worker, worker: number): Promise<WorkerDeath | undefined> {
    return new Promise((resolve) => {
      let reason: string | undefined;
      thread.on('error', (error) => {
        reason = reasonOf(error);
      });
      thread.on('exit', (code) => {
        if (this.#terminated || (code === 0 && reason === undefined)) return resolve(undefined);
        this.queue.stop();
        const person = this.queue.heldBy(worker);
        resolve({ message: reason ?? `exit code ${code}`, ...(person !== undefined && { person }) });
      });
    });
  }
}

/** The error of a thread in words. */
function reasonOf(error: unknown): string {
  if ((error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'it needs more memory than a worker may have (--worker-memory)';
  return error instanceof Error ? error.message : String(error);
}

/** One thread a worker, never more than there are people; `memory` is what each may hold, in MB. */
export const startWorkers = (options: Pick<RunOptions, 'workers' | 'population'>, memory = MEMORY): Workers =>
  new Workers(Math.min(options.workers, Math.max(1, options.population)), memory);
