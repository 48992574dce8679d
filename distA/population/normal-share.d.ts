/** Standard normal distribution function, through the incomplete gamma function. */
export declare function normalShare(x: number): number;
