import { type Day, type Instant, type Key, type Zone } from '../base/index.ts';
import type { Sex } from '../record/index.ts';
import type { BirthPattern, Pyramid } from './pack.ts';
/** Whose births may be drawn. */
export interface BirthWindow {
    /** Alive on this day, or born after it. */
    readonly alive: Day;
    /** Last day of birth. */
    readonly roster: Day;
    readonly sex?: Sex;
    /** Completed years on the roster date that they have or would have had, both included. */
    readonly age?: readonly [lowest: number, highest: number];
}
export interface Births {
    readonly draw: (key: Key) => {
        readonly sex: Sex;
        readonly day: Day;
    };
}
/** The last day of birth of those who have completed `years` on `day`. */
export declare function yearsBefore(day: Day, years: number): Day;
/** Throws if the filters leave nobody. The days of a cell are counted when it is first drawn. */
export declare function createBirths(pyramid: Pyramid, pattern: BirthPattern, window: BirthWindow): Births;
/** Time of birth on a day, to the minute; never in the hour that summer time leaves out. */
export declare function createBirthTime(pattern: BirthPattern): (key: Key, day: Day, zone: Zone) => Instant;
