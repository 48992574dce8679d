import { type Day } from '../base/index.ts';
import type { LifeState, Process } from '../engine/index.ts';
/** Probability that a recommended visit takes place. */
export declare function attendance(life: LifeState, age: number): number;
/** Check-ups: recommended by age, kept or missed by a lifelong propensity, late by days or weeks, in office hours. */
export declare function wellnessProcess(isHoliday: (day: Day) => boolean): Process;
