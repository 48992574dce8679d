import { type Instant } from './time.ts';
/** A change of the clock: the n-th weekday (0 is Sunday; week 5 means the last) of a month at an hour of wall time. */
export interface ClockChange {
    readonly month: number;
    readonly week: 1 | 2 | 3 | 4 | 5;
    readonly weekday: number;
    readonly hour: number;
}
/** Daylight saving time in the years `from` to `to`, both included. */
export interface SummerRule {
    readonly from: number;
    readonly to: number;
    readonly start: ClockChange;
    readonly end: ClockChange;
}
/** A time zone as data of the locale pack. */
export interface Zone {
    readonly id: string;
    /** Standard offset from UTC in minutes, east positive. */
    readonly offset: number;
    readonly summer: readonly SummerRule[];
}
/** Offset in minutes that is in force at a wall-clock instant. The hour that comes twice is read as its first coming. */
export declare function offsetAt(zone: Zone, t: Instant): number;
/** The same instant outside the hour that the spring change leaves out: such a time becomes the end of the gap. */
export declare function existing(zone: Zone, t: Instant): Instant;
/** FHIR dateTime or instant with offset, e.g. `2024-03-01T08:15:00-05:00`. */
export declare function formatWithOffset(zone: Zone, t: Instant): string;
/** Seconds since 1970-01-01T00:00:00Z of a wall-clock instant. */
export declare const toEpoch: (zone: Zone, t: Instant) => number;
