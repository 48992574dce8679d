import type { BirthPattern } from '../pack.ts';
import type { Society } from '../society.ts';
/**
 * Month: mean of the Wednesdays of ordinary weeks, weekday: four ordinary weeks of 2000. Hours: shaped so that the read
 * points hold (8 h 6.3 %, 12 h 6.0 %, 3 and 4 h 2.7 %, 53 % from 8 to 18 h). Before planned deliveries were common,
 * births are spread evenly over hours and weekdays (from when on is assumed).
 */
export declare const births: BirthPattern;
export declare const society: Society;
