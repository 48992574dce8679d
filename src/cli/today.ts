import { type Day, dayOf } from '../base/index.ts';

/** Today's date where the user sits: the only reading of the clock that reaches a run, and only as a default. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
