/**
 * Which of two values of date or dateTime is earlier: negative, zero or positive. Undefined where that is open: they
 * have different precision, agree as far as both go, or only one has a time zone.
 */
export declare function compareDateTimes(a: string, b: string): number | undefined;
