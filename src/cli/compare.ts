import { type Day, invariant } from '../base/index.ts';
import { usPack } from '../population/us/index.ts';
import type { LoadedProgram } from '../run/index.ts';
import { createSimulation } from '../simulate/index.ts';
import { compareTargets, MEASURED_YEARS, reportTargets } from '../targets/index.ts';
import type { Console } from './console.ts';
import { today } from './today.ts';
import { EXIT, type ExitStatus } from './usage-error.ts';

export interface CompareFlags {
  readonly seed: string;
  readonly json: boolean;
  readonly people?: number;
  readonly asOf?: Day;
}

/** Simulates, measures what the modules promise, and prints each target with its verdict. */
export function compare(
  { program, targets }: LoadedProgram,
  { seed, people, asOf, json }: CompareFlags,
  console: Console,
): ExitStatus {
  invariant(program !== undefined, 'modules without errors give a program');
  const day = asOf ?? today();
  const options = { program, pack: usPack, seed, roster: day, asOf: day, yearsOfHistory: MEASURED_YEARS };
  const comparison = compareTargets(targets, {
    simulate: (hooks) => createSimulation({ ...options, ...hooks }),
    ...(people !== undefined && { people }),
  });
  console.out(json ? `${JSON.stringify(comparison)}\n` : reportTargets(comparison));
  return comparison.results.every(({ verdict }) => verdict === 'met') ? EXIT.fine : EXIT.problems;
}
