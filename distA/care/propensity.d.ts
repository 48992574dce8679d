import { type Draws } from '../base/index.ts';
/** Two modes: most people take most of their doses, a fifth few (labs of proportion of days covered: 70 to 80 % reach 0.8; recalled). */
export declare function adherenceOf(draws: Draws): number;
/** How readily a person goes to the doctor, for life: a standard normal score, lower in poor adherers. */
export declare function careSeeking(draws: Draws, adherence: number): number;
/** Standard normal score to a propensity between 0 and 1 that is about evenly spread (logistic with slope 1.7). */
export declare const propensityOf: (score: number) => number;
