import type { Day } from '../base/index.ts';
import { type Program, SimulationError } from '../engine/index.ts';
import { usPack } from '../population/us/index.ts';
import { createSimulation, type LinkedTarget } from '../simulate/index.ts';
import { type Comparison, compareTargets, MEASURED_YEARS, measureOf, type Sample } from '../targets/index.ts';
import { batches } from './batches.ts';
import { openPool, type Pool } from './pool.ts';
import { located } from './producer.ts';
import type { Work } from './task.ts';

/** What a worker needs to measure targets: plain data, sent once. */
export interface TargetsJob {
  readonly program: Program;
  readonly targets: readonly LinkedTarget[];
  readonly seed: string;
  readonly asOf: Day;
}

/** What the people of a range add to the targets, or why a life of them failed. */
export type MeasuredBatch =
  | { readonly samples: readonly Sample[]; readonly people: number }
  | { readonly fault: string };

/** A life could not be simulated: a fault of the module or of ours, located. */
export class LifeError extends Error {
  override readonly name = 'LifeError';
}

export interface MeasureOptions {
  readonly workers: number;
  /** Size of the run; worked out from the tolerances if absent. */
  readonly people?: number;
  /** After each part: people measured, of how many. */
  readonly onProgress?: (people: number, of: number) => void;
}

/** Compares a run with the targets of modules. Throws LifeError and WorkerDiedError. */
export async function measureTargets(job: TargetsJob, options: MeasureOptions): Promise<Comparison> {
  const pool = openPool({ kind: 'targets', job }, options.workers);
  let size = 0;
  let done = 0;
  const measured = (people: number): void => {
    done += people;
    options.onProgress?.(done, size);
  };
  try {
    return await compareTargets(job.targets, {
      measure: (people) => samplesOf(pool, people, measured),
      onSize: (people) => {
        size = people;
      },
      ...(options.people !== undefined && { people: options.people }),
    });
  } finally {
    await pool.close();
  }
}

async function* samplesOf(
  pool: Pool<MeasuredBatch>,
  people: { readonly from: number; readonly to: number },
  measured: (people: number) => void,
): AsyncGenerator<readonly Sample[]> {
  for await (const batch of batches(pool, people)) {
    if ('fault' in batch) throw new LifeError(batch.fault);
    measured(batch.people);
    yield batch.samples;
  }
}

/** The work of a worker: lives through a range and measures it. */
export function measureWork({ program, targets, seed, asOf }: TargetsJob): Work<MeasuredBatch> {
  const options = { program, pack: usPack, seed, roster: asOf, asOf, yearsOfHistory: MEASURED_YEARS };
  const measure = measureOf(targets, (hooks) => createSimulation({ ...options, ...hooks }));
  return (range) => {
    try {
      return { samples: measure(range), people: range.to - range.from };
    } catch (error) {
      if (error instanceof SimulationError) return { fault: located(error) };
      throw error;
    }
  };
}
