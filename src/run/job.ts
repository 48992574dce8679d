import { runKey } from '../base/index.ts';
import type { Program } from '../engine/index.ts';
import { createPopulation, type GivenPerson, type Population } from '../population/index.ts';
import { usPack } from '../population/us/index.ts';
import { createSimulation, type Simulation } from '../simulate/index.ts';
import type { RunOptions } from './options.ts';

/** What a worker needs: plain data, sent once. */
export interface Job {
  readonly program: Program;
  readonly options: RunOptions;
  /** Exactly these people; drawn ones, if absent. */
  readonly people?: readonly GivenPerson[];
}

/** The people of a run, without their lives. */
export function populationOf({ options, people }: Omit<Job, 'program'>): Population {
  const { seed, roster, yearsOfHistory, filters } = options;
  return createPopulation({
    ...{ run: runKey(seed), pack: usPack, roster, yearsOfHistory },
    ...(filters && { filters }),
    ...(people && { people }),
  });
}

/** `onlyWritten`: for those who write the lives and look at nothing else of them. */
export function simulationOf({ program, options, people }: Job, { onlyWritten = false } = {}): Simulation {
  const { seed, roster, asOf, yearsOfHistory, filters, period } = options;
  return createSimulation({
    ...{ program, pack: usPack, seed, roster, asOf, yearsOfHistory, onlyWritten },
    ...(filters && { filters }),
    ...(people && { people }),
    ...(period !== undefined && { period }),
  });
}
