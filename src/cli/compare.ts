import { availableParallelism } from 'node:os';
import { type Day, formatDay, invariant } from '../base/index.ts';
import { LifeError, type LoadedProgram, measureTargets } from '../run/index.ts';
import { comparisonJson, reportTargets } from '../targets/index.ts';
import { type Console, countBar } from './console.ts';
import { today } from './today.ts';
import { EXIT, type ExitStatus } from './usage-error.ts';

export interface CompareFlags {
  readonly seed: string;
  readonly json: boolean;
  readonly people?: number;
  readonly asOf?: Day;
  readonly workers?: number;
}

/** Simulates, measures what the modules promise, and prints each target with its verdict. */
export async function compare(
  { program, targets }: LoadedProgram,
  { seed, people, asOf = today(), json, workers = availableParallelism() }: CompareFlags,
  console: Console,
): Promise<ExitStatus> {
  invariant(program !== undefined, 'modules without errors give a program');
  const bar = countBar('people', console.terminal && targets.length > 0);
  try {
    const comparison = await measureTargets(
      { program, targets, seed, asOf },
      { workers, onProgress: bar.update, ...(people !== undefined && { people }) },
    );
    bar.stop();
    const run = `seed ${seed}, as of ${formatDay(asOf)}`;
    if (targets.length === 0) console.err('lifecourse: no target is stated, so nothing was compared\n');
    if (json) console.out(`${comparisonJson(comparison)}\n`);
    else if (targets.length > 0) console.out(reportTargets(comparison, run));
    return comparison.results.every(({ verdict }) => verdict === 'met') ? EXIT.fine : EXIT.problems;
  } catch (error) {
    bar.stop();
    if (!(error instanceof LifeError)) throw error;
    console.err(`lifecourse: a life could not be simulated: ${error.message}\n`);
    return EXIT.ourFault;
  }
}
