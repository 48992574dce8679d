import type { Distribution } from './expression.ts';
/** The value of a distribution at the uniform `u`; arguments as listed at `Distribution`. */
export declare function quantile(distribution: Distribution, args: readonly number[], u: number): number;
