import { Worker } from 'node:worker_threads';
import { runBatch } from './batch.js';
import { simulationOf } from './job.js';
import { Producer } from './producer.js';
/** Worker threads; one worker (or one range) needs none and works in this thread. */
export function openPool(job, workers) {
    return workers <= 1 ? inThisThread(job) : inThreads(job, workers);
}
function inThisThread(job) {
    const producer = new Producer(simulationOf(job), job.options);
    return {
        size: 1,
        // A turn of the event loop between ranges, so that signals and progress get through.
        run: (range) => new Promise((resolve, reject) => setImmediate(() => {
            try {
                resolve(runBatch(producer, range, job.options.output));
            }
            catch (error) {
                reject(error);
            }
        })),
        close: async () => undefined,
    };
}
/** A worker that has died: what it was doing is lost, what others wrote stays. */
export class WorkerDiedError extends Error {
    name = 'WorkerDiedError';
}
function inThreads(job, size) {
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
    #worker;
    #asked = [];
    #ended = false;
    constructor(job) {
        this.#worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: job });
        this.#worker.on('message', (result) => this.#asked.shift().resolve(result));
        this.#worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
        this.#worker.on('exit', (code) => this.#fail(new Error(`exit code ${code}`)));
    }
    get waiting() {
        return this.#asked.length;
    }
    run(range) {
        if (this.#ended)
            return Promise.reject(new WorkerDiedError('a worker has died'));
        return new Promise((resolve, reject) => {
            this.#asked.push({ range, resolve, reject });
            this.#worker.postMessage(range);
        });
    }
    async close() {
        if (this.#ended)
            return;
        this.#worker.postMessage('end');
        await new Promise((resolve) => this.#worker.once('exit', resolve));
    }
    #fail(error) {
        this.#ended = true;
        for (const { range, reject } of this.#asked.splice(0)) {
            reject(new WorkerDiedError(`the worker for people ${range.from} to ${range.to - 1} has died: ${error.message}`));
        }
    }
}
//# sourceMappingURL=pool.js.map