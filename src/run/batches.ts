import type { Range } from './batch.ts';
import type { Pool } from './pool.ts';

/** People a batch: enough to hide the cost of a message, few enough to share out and to stop soon. */
const LARGEST_BATCH = 25;

/** What comes of people, in their order, in batches; a few more are in the air than there are workers. `ended` asks for no more. */
export async function* batches<R>(pool: Pool<R>, { from, to }: Range, ended = (): boolean => false): AsyncGenerator<R> {
  const size = Math.max(1, Math.min(LARGEST_BATCH, Math.ceil((to - from) / (pool.size * 4))));
  const inTheAir: Promise<R>[] = [];
  let next = from;
  for (;;) {
    while (!ended() && next < to && inTheAir.length < pool.size * 2) {
      const range: Range = { from: next, to: Math.min(to, next + size) };
      inTheAir.push(pool.run(range));
      inTheAir.at(-1)!.catch(() => undefined);
      next = range.to;
    }
    const first = inTheAir.shift();
    if (first === undefined) return;
    yield await first;
  }
}
