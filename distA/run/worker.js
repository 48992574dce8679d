import { parentPort, workerData } from 'node:worker_threads';
import { invariant } from '../base/index.js';
import { runBatch } from './batch.js';
import { simulationOf } from './job.js';
import { Producer } from './producer.js';
/** A worker thread: links the Program that it was sent, then answers ranges of people until it is told to end. */
const job = workerData;
const producer = new Producer(simulationOf(job), job.options);
invariant(parentPort !== null, 'a worker needs its parent');
const port = parentPort;
port.on('message', (range) => {
    if (range === 'end')
        port.close();
    else
        port.postMessage(runBatch(producer, range, job.options.output));
});
//# sourceMappingURL=worker.js.map