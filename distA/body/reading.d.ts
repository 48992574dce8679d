import type { Sex } from './norm.ts';
/** What a derived reading is made from. */
export interface Sample {
    readonly sex: Sex;
    /** Years. */
    readonly age: number;
    /** Rounded reading of another variable on the same occasion. */
    of(name: string): number;
    /** Unrounded reading of another variable. */
    shown(name: string): number;
}
/**
 * Readings that are calculated from other readings of the same occasion, so that the arithmetic of a sample holds: BMI of
 * height and weight, total cholesterol = LDL + HDL + triglycerides / 5 (Friedewald 1972), eGFR of creatinine.
 */
export declare const DERIVED_READINGS: Readonly<Record<string, (sample: Sample) => number>>;
/** Rounds half away from zero to `decimals` places. */
export declare function rounded(value: number, decimals: number): number;
