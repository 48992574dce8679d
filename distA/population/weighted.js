import { invariant } from '../base/index.js';
/** Sampler over non-negative weights, by bisection of the cumulative sums. Throws if they add up to nothing. */
export function createSampler(weights) {
    const sums = new Float64Array(weights.length);
    let total = 0;
    for (let i = 0; i < weights.length; i++) {
        total += weights[i];
        sums[i] = total;
    }
    invariant(total > 0, 'weights add up to nothing');
    return (u) => firstAbove(sums, u * total);
}
/** First index whose cumulative sum is greater than `x`: never one of weight 0. */
function firstAbove(sums, x) {
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sums[middle] > x)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** One-off choice without a table. */
export function pick(weights, u) {
    let x = u * weights.reduce((sum, weight) => sum + weight, 0);
    for (let i = 0; i < weights.length; i++) {
        x -= weights[i];
        if (x < 0)
            return i;
    }
    return weights.findLastIndex((weight) => weight > 0);
}
//# sourceMappingURL=weighted.js.map