/**
 * Values from uniforms by the inverse distribution function, so that one draw gives one value and a small change of a
 * parameter moves it a little.
 */
/** Standard normal quantile: algorithm AS 241 (M. Wichura, Applied Statistics 37, 1988), relative error about 1e-16. */
export declare function normalQuantile(u: number): number;
/** Exponential with mean 1. */
export declare const exponentialQuantile: (u: number) => number;
export declare function triangularQuantile(u: number, low: number, mode: number, high: number): number;
export declare const weibullQuantile: (u: number, shape: number, scale: number) => number;
/** Logarithm of the gamma function (C. Lanczos, 1964, with g = 7 and 9 terms). */
export declare function logGamma(x: number): number;
/** Regularized lower incomplete gamma function P(a, x): series below a + 1, continued fraction above. */
export declare function gammaP(a: number, x: number): number;
/** Gamma with the given shape and mean, by bisection on the distribution function (relative error 1e-12). */
export declare function gammaQuantile(u: number, shape: number, mean: number): number;
