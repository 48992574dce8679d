import { type Day, type Instant, type Key } from '../base/index.ts';
import { type ExposureLog, Life, LinkedProgram, type Program, type StateListener } from '../engine/index.ts';
import { type LocalePack, type Population } from '../population/index.ts';
import type { Life as LifeRecord } from '../record/index.ts';
/** What decides who is simulated and until when. */
export interface SimulationOptions {
    readonly program: Program;
    readonly pack: LocalePack;
    readonly seed: string;
    /** Who is in the file is decided on this day. */
    readonly roster: Day;
    /** Nothing is known after the beginning of this day; not before the roster date. */
    readonly asOf: Day;
    /** The record window begins this many years before the roster date; 0: whole lives. */
    readonly yearsOfHistory: number;
    readonly log?: ExposureLog;
    /** Told of each state that a module enters, also in attempts that are drawn again. */
    readonly entered?: StateListener;
}
/** A population whose lives can be had one by one, in any order, each a pure function of its index. */
export interface Simulation {
    readonly linked: LinkedProgram;
    readonly population: Population;
    readonly rosterKey: Key;
    /** The record window. */
    readonly window: {
        readonly from: Instant;
        readonly to: Instant;
    };
    life(index: number): LifeRecord;
    /** The same, with the state of the engine at the end: for measures that evaluate expressions. */
    lived(index: number): {
        readonly record: LifeRecord;
        readonly life: Life;
    };
    lives(count: number): Iterable<LifeRecord>;
}
export declare function createSimulation(options: SimulationOptions): Simulation;
