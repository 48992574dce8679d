import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { PeopleQueue } from '../../src/run/people-queue.ts';

const PEOPLE = 400;
const QUEUE = pathToFileURL(resolve('dist/run/people-queue.js')).href;

/** Takes people and says so, now slower and now faster; ends in the middle of the person `diesAt`. */
const TAKER = `
const { parentPort, workerData: { worker, workers, memory, diesAt } } = require('node:worker_threads');
import('${QUEUE}').then(({ PeopleQueue }) => {
  const queue = new PeopleQueue(workers, memory);
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let index = queue.take(worker, ${PEOPLE}); index !== undefined; index = queue.take(worker, ${PEOPLE})) {
    if (index === diesAt) process.exit(3);
    if ((index * 7919 + worker) % 11 === 0) Atomics.wait(clock, 0, 0, 3);
    parentPort.postMessage(index);
  }
});`;

async function taken(
  workers: number,
  queue: PeopleQueue,
  onPerson: (index: number) => void,
  diesAt?: number,
): Promise<void> {
  const threads = Array.from({ length: workers }, (_, worker) => {
    const workerData = { worker, workers, memory: queue.memory, diesAt };
    return new Worker(TAKER, { eval: true, workerData }).on('message', onPerson);
  });
  await Promise.all(threads.map((thread) => once(thread, 'exit')));
}

describe('people handed out to threads', () => {
  it.each([1, 2, 3])('%i take each once, never far ahead of the output', async (workers) => {
    const queue = new PeopleQueue(workers);
    const seen = new Set<number>();
    let next = 0;
    await taken(workers, queue, (index) => {
      expect(seen.has(index)).toBe(false);
      expect(index).toBeLessThan(next + 16 * workers);
      seen.add(index);
      while (seen.has(next)) next++;
      queue.done(next);
    });
    expect(next).toBe(PEOPLE);
    expect(Array.from({ length: workers }, (_, worker) => queue.heldBy(worker))).toEqual(
      Array(workers).fill(undefined),
    );
  });

  it('stop where nobody waits for the output any more, without a gap', async () => {
    const queue = new PeopleQueue(2);
    const seen: number[] = [];
    await taken(2, queue, (index) => {
      seen.push(index);
      // The output stands still: threads block, until they are told to end.
      if (seen.length === 30) setTimeout(() => queue.stop(), 20);
    });
    expect(seen.length).toBeLessThan(PEOPLE);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen.map((_, i) => i));
  });

  it('are known to be held by a thread that died', async () => {
    const queue = new PeopleQueue(1);
    await taken(1, queue, (index) => queue.done(index + 1), 25);
    expect(queue.heldBy(0)).toBe(25);
  });
});
