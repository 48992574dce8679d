import { runKey } from '../base/index.ts';
import type { Program } from '../engine/index.ts';
import { createPopulation, type Population } from '../population/index.ts';
import { usPack } from '../population/us/index.ts';
import { createSimulation, type Simulation } from '../simulate/index.ts';
import type { RunOptions } from './options.ts';

/** What a worker needs: plain data, sent once. */
export interface Job {
  readonly program: Program;
  readonly options: RunOptions;
}

/** The people of a run, without their lives. */
export function populationOf({ seed, roster, yearsOfHistory }: RunOptions): Population {
  return createPopulation({ run: runKey(seed), pack: usPack, roster, yearsOfHistory });
}

/** `onlyWritten`: for those who write the lives and look at nothing else of them. */
export function simulationOf({ program, options }: Job, { onlyWritten = false } = {}): Simulation {
  const { seed, roster, asOf, yearsOfHistory, period } = options;
  return createSimulation({
    ...{ program, pack: usPack, seed, roster, asOf, yearsOfHistory, onlyWritten },
    ...(period !== undefined && { period }),
  });
}
