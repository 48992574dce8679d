import { type Making } from './making.ts';
import { type Sex } from './norm.ts';
/** Height z-scores of children correlate at 0.9 to 0.95 from year to year; a grown person's stays as it is. */
export declare const HEIGHT_LASTING: (age: number, sex: Sex) => number;
/** BMI of child and adult correlate at 0.4 to 0.6 (Singh 2008, Obes Rev 9:474), of adults over ten years at 0.8 to 0.9. */
export declare const BMI_LASTING: (age: number) => number;
export declare function heightAt({ sex, age, score }: Making): number;
/** Under 2 years from the weight chart, from 3 on from the BMI's distribution, mixed between. `score` is that of the BMI. */
export declare function bodyMassIndex(made: Making): number;
/** Chart to 3 years; then on to an adult's 57 (1.4) and 55 (1.3) cm at 18 (Bushby 1992, Arch Dis Child 67:1286; rounded). */
export declare function headAt({ sex, age, score }: Making): number;
