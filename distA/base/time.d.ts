/**
 * Simulated time is the wall clock where the person lives, as seconds since 1970-01-01T00:00:00 (a real number, may be
 * negative). The offset from UTC is added when an instant is written. Days are whole numbers since 1970-01-01.
 */
export type Instant = number;
/** Seconds. */
export type Duration = number;
/** Civil days since 1970-01-01. */
export type Day = number;
export declare const MINUTE = 60;
export declare const HOUR = 3600;
export declare const DAY = 86400;
export declare const WEEK: number;
/** Julian year, as UCUM's `a`: 365.25 days. */
export declare const YEAR: number;
/** A twelfth of a year, as UCUM's `mo`. */
export declare const MONTH: number;
export interface CivilDate {
    readonly year: number;
    /** 1 to 12. */
    readonly month: number;
    /** 1 to 31. */
    readonly day: number;
}
/** Civil date to day number, proleptic Gregorian (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export declare function dayOf(year: number, month: number, day: number): Day;
export declare function civil(day: Day): CivilDate;
export declare const isLeapYear: (year: number) => boolean;
export declare function daysInMonth(year: number, month: number): number;
export declare const dayAt: (t: Instant) => Day;
export declare const startOfDay: (day: Day) => Instant;
export declare const secondOfDay: (t: Instant) => number;
/** 0 is Sunday. */
export declare const weekday: (day: Day) => number;
export declare const yearAt: (t: Instant) => number;
export declare const startOfYear: (year: number) => Instant;
/** The day on which somebody born on `birth` turns `years`; 29 February becomes 1 March in common years. */
export declare function birthday(birth: Day, years: number): Day;
/** Completed years of age. */
export declare function completedYears(birth: Day, day: Day): number;
/** Completed months of age. */
export declare function completedMonths(birth: Day, day: Day): number;
/** First day on which somebody born on `birth` has completed `months` months. */
export declare function monthlyAnniversary(birth: Day, months: number): Day;
/** Exact age in years: n at midnight of the n-th birthday, linear between birthdays. Negative before birth. */
export declare function exactAge(birth: Day, t: Instant): number;
/** The instant at which `exactAge` reaches `age` (years, may be fractional). */
export declare function instantOfAge(birth: Day, age: number): Instant;
/** YYYY-MM-DD. */
export declare function formatDay(day: Day): string;
/** YYYY-MM-DDThh:mm:ss without offset. */
export declare function formatInstant(t: Instant): string;
/** Reads YYYY-MM-DD; undefined if it is not a date of the calendar. */
export declare function parseDay(text: string): Day | undefined;
