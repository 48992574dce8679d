import {
  exponentialQuantile,
  gammaQuantile,
  InvariantError,
  normalQuantile,
  triangularQuantile,
  weibullQuantile,
} from '../base/index.ts';
import type { Distribution } from './expression.ts';

/** The value of a distribution at the uniform `u`; arguments as listed at `Distribution`. */
export function quantile(distribution: Distribution, args: readonly number[], u: number): number {
  const a = args[0];
  const b = args[1];
  if (a === undefined) throw new InvariantError(`${distribution} needs an argument`);
  switch (distribution) {
    case 'uniform':
      return a + u * (b! - a);
    case 'integer':
      return Math.min(b!, Math.floor(a + u * (b! - a + 1)));
    case 'normal':
      return Math.min(
        args[3] ?? Number.POSITIVE_INFINITY,
        Math.max(args[2] ?? Number.NEGATIVE_INFINITY, a + b! * normalQuantile(u)),
      );
    case 'lognormal':
      return a * Math.exp(b! * normalQuantile(u));
    case 'exponential':
      return a * exponentialQuantile(u);
    case 'triangular':
      return triangularQuantile(u, a, b!, args[2]!);
    case 'weibull':
      return weibullQuantile(u, a, b!);
    case 'gamma':
      return gammaQuantile(u, a, b!);
    case 'bernoulli':
      return u < a ? 1 : 0;
  }
}
