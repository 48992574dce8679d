import { exponentialQuantile, gammaQuantile, invariant, normalQuantile, triangularQuantile, weibullQuantile, } from '../base/index.js';
/** The value of a distribution at the uniform `u`; arguments as listed at `Distribution`. */
export function quantile(distribution, args, u) {
    const [a, b, c, d] = args;
    invariant(a !== undefined, `${distribution} needs an argument`);
    switch (distribution) {
        case 'uniform':
            return a + u * (b - a);
        case 'integer':
            return Math.min(b, Math.floor(a + u * (b - a + 1)));
        case 'normal':
            return Math.min(d ?? Number.POSITIVE_INFINITY, Math.max(c ?? Number.NEGATIVE_INFINITY, a + b * normalQuantile(u)));
        case 'lognormal':
            return a * Math.exp(b * normalQuantile(u));
        case 'exponential':
            return a * exponentialQuantile(u);
        case 'triangular':
            return triangularQuantile(u, a, b, c);
        case 'weibull':
            return weibullQuantile(u, a, b);
        case 'gamma':
            return gammaQuantile(u, a, b);
        case 'bernoulli':
            return u < a ? 1 : 0;
    }
}
//# sourceMappingURL=sampling.js.map