import { type Instant } from '../base/index.ts';
/** Age in years of knot `index` (from 0, without end). */
export declare function knotAge(index: number): number;
export declare const ageAt: (birth: Instant, t: Instant) => number;
export declare const knotTime: (birth: Instant, index: number) => Instant;
/** Index of the last knot at or before `t`; 0 before birth. */
export declare function knotBefore(birth: Instant, t: Instant): number;
