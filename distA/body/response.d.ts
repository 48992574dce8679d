import { type Draws } from '../base/index.ts';
/** A person's lifelong standard normal response to something: the same at every start. */
export declare const responseOf: (draws: Draws, what: string) => number;
/** A value with mean and SD between persons, within three SD, never of the other sign. */
export declare function responding(draws: Draws, what: string, mean: number, sd: number): number;
