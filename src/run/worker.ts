import { parentPort, workerData } from 'node:worker_threads';
import { invariant } from '../base/index.ts';
import { type Job, simulationOf } from './job.ts';
import { PeopleQueue } from './people-queue.ts';
import { PersonWriter } from './person-output.ts';
import { Producer } from './producer.ts';

/** What a worker is told when it starts; the job comes as a message, once the modules have been read. */
export interface WorkerStart {
  readonly worker: number;
  readonly workers: number;
  readonly memory: SharedArrayBuffer;
}

invariant(parentPort !== null, 'a worker needs its parent');
const port = parentPort;
const { worker, workers, memory } = workerData as WorkerStart;

// The listener is the only thing that keeps the thread alive: it ends when there are no more people.
port.once('message', (job: Job) => {
  const { options } = job;
  const queue = new PeopleQueue(workers, memory);
  const simulation = simulationOf(job, { onlyWritten: true });
  const writer = new PersonWriter(new Producer(simulation, options), options.output, worker);
  const after = (index: number): number => {
    const { first, members } = simulation.population.household(index);
    return Math.min(options.population, first + members.length);
  };
  for (;;) {
    const first = queue.take(worker, options.population, after);
    if (first === undefined) return;
    for (let index = first, end = after(first); index < end; index++) {
      queue.hold(worker, index);
      port.postMessage(writer.write(index));
    }
  }
});
