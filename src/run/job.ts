import type { Program } from '../engine/index.ts';
import { usPack } from '../population/us/index.ts';
import { createSimulation, type Simulation } from '../simulate/index.ts';
import type { RunOptions } from './options.ts';

/** What a worker needs: plain data, sent once. */
export interface Job {
  readonly program: Program;
  readonly options: RunOptions;
}

export function simulationOf({ program, options }: Job): Simulation {
  const { seed, roster, asOf, yearsOfHistory } = options;
  return createSimulation({ program, pack: usPack, seed, roster, asOf, yearsOfHistory });
}
