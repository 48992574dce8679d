import { type Day, type Instant } from './time.ts';
/** The age of one person over time, with the birthdays worked out once. Agrees with `exactAge` and `instantOfAge`. */
export declare class AgeClock {
    #private;
    readonly birthDay: Day;
    constructor(birthDay: Day);
    /** Midnight of the n-th birthday; n may be negative. */
    birthday(n: number): Instant;
    completedYears(t: Instant): number;
    /** Years, n exactly at midnight of the n-th birthday, linear between birthdays. */
    exact(t: Instant): number;
    /** The instant at which the exact age is `age`. */
    instantOf(age: number): Instant;
    completedMonths(t: Instant): number;
    /** Midnight of the next day on which a month of age is completed. */
    nextMonth(t: Instant): Instant;
}
