/** L, M and S of one measure at the ages (months) or lengths (cm) `at`. */
interface GrowthColumn {
    readonly at: readonly number[];
    readonly l: readonly number[];
    readonly m: readonly number[];
    readonly s: readonly number[];
}
export interface GrowthChart {
    readonly female: GrowthColumn;
    readonly male: GrowthColumn;
}
/** The value that lies `z` standard deviations from the median: M (1 + L S z)^(1/L) (T. Cole, 1990). */
export declare function atScore(chart: GrowthChart, sex: 'female' | 'male', x: number, z: number): number;
/** The z-score of a value. */
export declare function scoreOf(chart: GrowthChart, sex: 'female' | 'male', x: number, value: number): number;
/** Standard normal distribution function (Abramowitz and Stegun 26.2.17, absolute error below 1e-7). */
export declare function normalProbability(z: number): number;
/** Percentile (0 to 100) of a value on a chart. */
export declare const percentileOf: (chart: GrowthChart, sex: 'female' | 'male', x: number, value: number) => number;
export {};
