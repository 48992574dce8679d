import type { Program } from '../engine/index.ts';
import { type Population } from '../population/index.ts';
import { type Simulation } from '../simulate/index.ts';
import type { RunOptions } from './options.ts';
/** What a worker needs: plain data, sent once. */
export interface Job {
    readonly program: Program;
    readonly options: RunOptions;
}
/** The people of a run, without their lives. */
export declare function populationOf({ seed, roster, yearsOfHistory }: RunOptions): Population;
export declare function simulationOf({ program, options }: Job): Simulation;
