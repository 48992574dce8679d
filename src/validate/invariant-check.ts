import type { Invariant } from './invariant.ts';
import { type Run, report } from './run.ts';

/** Checks rules of a definition on a value at the current path. */
export function checkInvariants(run: Run, value: unknown, invariants: readonly Invariant[]): void {
  if (run.tooDeep) return;
  for (const invariant of invariants) {
    if (invariant.test(value, run) === false) {
      report(run, invariant.severity, 'invariant', `${invariant.key} does not hold: ${invariant.expression}`);
    }
  }
}
