import type { Day } from '../base/index.ts';
import { type Program, SimulationError } from '../engine/index.ts';
import { usPack } from '../population/us/index.ts';
import { createSimulation, type LinkedTarget } from '../simulate/index.ts';
import { MEASURED_YEARS, measureOf, type People, type Sample } from '../targets/index.ts';
import { faultOf } from './fault.ts';

/** What is measured: plain data, sent to each worker once. */
export interface TargetsJob {
  readonly program: Program;
  readonly targets: readonly LinkedTarget[];
  readonly seed: string;
  readonly asOf: Day;
}

/** What people add to the targets, or why a life of them failed. */
export type Measured = { readonly samples: readonly Sample[] } | { readonly fault: string };

/** The work of one thread: lives through people and measures them. */
export function measureWork({ program, targets, seed, asOf }: TargetsJob): (people: People) => Measured {
  const options = { program, pack: usPack, seed, roster: asOf, asOf, yearsOfHistory: MEASURED_YEARS };
  const measure = measureOf(targets, (hooks) => createSimulation({ ...options, ...hooks }));
  return (people) => {
    try {
      return { samples: measure(people) };
    } catch (error) {
      if (!(error instanceof SimulationError)) throw error;
      return { fault: faultOf(error) };
    }
  };
}
