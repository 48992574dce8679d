import { runKey } from '../base/index.ts';
import type { Program } from '../engine/index.ts';
import { aliveOn, createPopulation, type Population, resolveFilters } from '../population/index.ts';
import { usPack } from '../population/us/index.ts';
import { createSimulation, type Simulation } from '../simulate/index.ts';
import type { RunOptions } from './options.ts';

/** What a worker needs: plain data, sent once. */
export interface Job {
  readonly program: Program;
  readonly options: RunOptions;
}

/** The people of a run, without their lives. */
export function populationOf({ seed, roster, yearsOfHistory, filters }: RunOptions): Population {
  return createPopulation({ run: runKey(seed), pack: usPack, roster, yearsOfHistory, ...(filters && { filters }) });
}

/** The options with places as the pack writes them. Throws FilterError if the filters leave nobody. */
export function withFilters(options: RunOptions): RunOptions {
  const { filters, roster, yearsOfHistory } = options;
  if (filters === undefined) return options;
  const days = { roster, alive: aliveOn(roster, yearsOfHistory, filters) };
  return { ...options, filters: resolveFilters(usPack, filters, days) };
}

/** `onlyWritten`: for those who write the lives and look at nothing else of them. */
export function simulationOf({ program, options }: Job, { onlyWritten = false } = {}): Simulation {
  const { seed, roster, asOf, yearsOfHistory, filters, period } = options;
  return createSimulation({
    ...{ program, pack: usPack, seed, roster, asOf, yearsOfHistory, onlyWritten },
    ...(filters && { filters }),
    ...(period !== undefined && { period }),
  });
}
