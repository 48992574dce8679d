import type { Distribution, FunctionName } from '../../engine/index.ts';
/** Numeric functions: how many arguments, and what happens to their units. */
export declare const NUMERIC: Readonly<Record<FunctionName, {
    readonly least: number;
    readonly most: number;
}>>;
/** Distributions: the names of their arguments; those with `*` are plain numbers, the others share one unit. */
export declare const DISTRIBUTIONS: Readonly<Record<Distribution, {
    readonly args: readonly string[];
    readonly optional?: number;
}>>;
/** Functions of the person's history and of names. */
export declare const HISTORY: readonly ["active", "has", "last", "time_since", "time_of", "readings", "symptom", "visited", "vital", "at_least", "at_most", "completed_years", "completed_months", "date", "code", "attribute"];
export declare const FUNCTION_NAMES: readonly string[];
