/**
 * Distributions of single readings by sex and age of people without the disease and the drugs that move the variable.
 * Disease and drugs are added by effects, so that all comers come out of the modules that are loaded.
 */
export interface Norm {
    /** `log`: centre and spread are mean and SD of ln(value - origin); `reflected`: of ln(origin - value). */
    readonly scale: 'linear' | 'log' | 'reflected';
    /** One for all ages, or one for each. */
    readonly origin?: number | readonly number[];
    /** Ages in years at which the columns hold; linear between, constant outside. */
    readonly ages: readonly number[];
    readonly female: Column;
    readonly male: Column;
}
export interface Column {
    readonly centre: readonly number[];
    readonly spread: readonly number[];
}
export type Sex = 'female' | 'male';
/** Value at `age` of a table that is linear between `ages` and constant outside. */
export declare function interpolate(ages: readonly number[], values: readonly number[], age: number): number;
/** Centre and spread of a lognormal part from means and SDs of its distance to the origin. */
export declare function lognormal(origin: number | readonly number[], means: readonly number[], sds: readonly number[]): Column;
/** The same for both sexes. */
export declare const both: (centre: readonly number[], spread: readonly number[]) => {
    female: Column;
    male: Column;
};
/** The origin of a norm at an age; 0 if it has none. */
export declare function originAt({ origin, ages }: Norm, age: number): number;
