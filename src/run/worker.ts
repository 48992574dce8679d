import { parentPort, workerData } from 'node:worker_threads';
import { invariant } from '../base/index.ts';
import { type Range, runBatch } from './batch.ts';
import { type Job, simulationOf } from './job.ts';
import { Producer } from './producer.ts';

/** A worker thread: links the Program that it was sent, then answers ranges of people until it is told to end. */
const job = workerData as Job;
const producer = new Producer(simulationOf(job), job.options);
invariant(parentPort !== null, 'a worker needs its parent');
const port = parentPort;
port.on('message', (range: Range | 'end') => {
  if (range === 'end') port.close();
  else port.postMessage(runBatch(producer, range, job.options.output));
});
