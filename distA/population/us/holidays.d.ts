import type { Holiday } from '../pack.ts';
/** Legal holidays (5 U.S.C. 6103) but for Columbus Day and Veterans Day, on which most practices are open (assumed). */
export declare const holidays: readonly Holiday[];
