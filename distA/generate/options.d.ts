import { type Day } from '../base/index.ts';
import type { UsCoreVersion } from '../fhir/index.ts';
import type { Validator } from '../validate/index.ts';
import type { ModuleTexts } from './module-texts.ts';
/** Who is simulated, from what, until when: the options of the command `generate` under the same names. */
export interface GenerateOptions {
    /** The date up to which lives are known, YYYY-MM-DD. Nothing here reads the clock, so that a test stays as it is. */
    readonly asOf: string;
    /** The date that decides who is in the file, YYYY-MM-DD: the as-of date. */
    readonly roster?: string;
    /** Same seed, same people: `1`. */
    readonly seed?: string;
    /** Years of record before the roster date: 10. With 0 the records hold whole lives. */
    readonly yearsOfHistory?: number;
    /** How many people; without it the stream has no end. */
    readonly population?: number;
    /** Modules besides our own; one of the same path as ours takes its place. */
    readonly modules?: ModuleTexts;
    /** With our own disease modules: true. Built-in care and background mortality are always there. */
    readonly library?: boolean;
    /** Top-level modules to run, by id with `*`: all. */
    readonly only?: readonly string[];
    /** Profiles to claim: `6.1.0`. */
    readonly usCore?: UsCoreVersion | 'none';
    /** Checks each person's bundle before it is handed out, as the command does; `createValidator` makes one. */
    readonly validator?: Validator;
}
export interface Span {
    readonly asOf: Day;
    readonly roster: Day;
    readonly yearsOfHistory: number;
    readonly population: number;
}
/** The dates and numbers of the options. Throws RangeError if one cannot be. */
export declare function spanOf(options: GenerateOptions): Span;
export declare function wholeNumber(name: string, n: number): number;
