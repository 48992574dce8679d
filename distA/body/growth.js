/** Linear between the rows, constant outside. */
function lookUp(column, x) {
    const { at, l, m, s } = column;
    const last = at.length - 1;
    if (x <= at[0])
        return { l: l[0], m: m[0], s: s[0] };
    if (x >= at[last])
        return { l: l[last], m: m[last], s: s[last] };
    let low = 0;
    for (let high = last; high - low > 1;) {
        const middle = (low + high) >> 1;
        if (at[middle] <= x)
            low = middle;
        else
            high = middle;
    }
    const f = (x - at[low]) / (at[low + 1] - at[low]);
    const between = (values) => values[low] + (values[low + 1] - values[low]) * f;
    return { l: between(l), m: between(m), s: between(s) };
}
/** The value that lies `z` standard deviations from the median: M (1 + L S z)^(1/L) (T. Cole, 1990). */
export function atScore(chart, sex, x, z) {
    const { l, m, s } = lookUp(chart[sex], x);
    if (Math.abs(l) < 1e-6)
        return m * Math.exp(s * z);
    return m * Math.max(1e-3, 1 + l * s * z) ** (1 / l);
}
/** The z-score of a value. */
export function scoreOf(chart, sex, x, value) {
    const { l, m, s } = lookUp(chart[sex], x);
    return Math.abs(l) < 1e-6 ? Math.log(value / m) / s : ((value / m) ** l - 1) / (l * s);
}
/** Standard normal distribution function (Abramowitz and Stegun 26.2.17, absolute error below 1e-7). */
export function normalProbability(z) {
    const t = 1 / (1 + 0.2316419 * Math.abs(z));
    const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    const upper = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly;
    return z >= 0 ? 1 - upper : upper;
}
/** Percentile (0 to 100) of a value on a chart. */
export const percentileOf = (chart, sex, x, value) => 100 * normalProbability(scoreOf(chart, sex, x, value));
//# sourceMappingURL=growth.js.map