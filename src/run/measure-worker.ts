import { parentPort, workerData } from 'node:worker_threads';
import { invariant } from '../base/index.ts';
import type { People } from '../targets/index.ts';
import { measureWork, type TargetsJob } from './measure-work.ts';

/** A worker thread of `check --simulate`: links the Program that it was sent, then measures people until it is told to end. */
const measure = measureWork(workerData as TargetsJob);
invariant(parentPort !== null, 'a worker needs its parent');
const port = parentPort;
port.on('message', (people: People | 'end') => {
  if (people === 'end') port.close();
  else port.postMessage(measure(people));
});
