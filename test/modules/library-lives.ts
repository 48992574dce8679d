import { expect } from 'vitest';
import { dayOf } from '../../src/base/index.ts';
import { usPack } from '../../src/population/us/index.ts';
import type { Life } from '../../src/record/index.ts';
import { loadProgram } from '../../src/run/index.ts';
import { createSimulation, type Simulation } from '../../src/simulate/index.ts';

/** The day on which the lives of these tests are looked at, and which decides who lives. */
export const TODAY = dayOf(2026, 1, 1);

export interface LibraryLives {
  /** Ids of modules, with `*`. */
  readonly only: readonly string[];
  readonly seed: string;
  /** Years of record. */
  readonly years: number;
}

/** People of the United States with some modules of the library, which have no errors. */
export function librarySimulation({ only, seed, years }: LibraryLives): Simulation {
  const { program, diagnostics } = loadProgram({ modules: [], library: true, only });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return createSimulation({ program: program!, pack: usPack, seed, roster: TODAY, asOf: TODAY, yearsOfHistory: years });
}

export function libraryLives(people: number, options: LibraryLives): Life[] {
  const simulation = librarySimulation(options);
  return Array.from({ length: people }, (_, i) => simulation.life(i));
}
