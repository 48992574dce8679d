import { interpolate, originAt } from './norm.js';
import { NORMS } from './norms.js';
import { EGFR_DAY, VARIATION } from './variation.js';
const dayOf = (name) => (name === 'egfr' ? EGFR_DAY : (VARIATION[name]?.day ?? 0));
/** The variance of levels: that of single readings without their within-person part; at least a quarter of it. */
const levelVariance = (single, noise) => Math.max(single - noise ** 2, 0.25 * single);
/** The level that has the person's score among people of the same sex and age. */
export function fromNorm(name, { sex, age, score }) {
    const norm = NORMS[name];
    const centre = interpolate(norm.ages, norm[sex].centre, age);
    const spread = interpolate(norm.ages, norm[sex].spread, age);
    const day = dayOf(name);
    switch (norm.scale) {
        case 'linear':
            return centre + Math.sqrt(levelVariance(spread ** 2, day * centre)) * score;
        case 'log':
            return originAt(norm, age) + Math.exp(centre + Math.sqrt(levelVariance(spread ** 2, day)) * score);
        case 'reflected':
            return belowOrigin(originAt(norm, age), Math.exp(centre + spread ** 2 / 2), spread, day, score);
    }
}
/** `distance` is the mean distance of single readings to the origin; the day's part is a fraction of the value itself. */
function belowOrigin(origin, distance, spread, day, score) {
    const variance = levelVariance(Math.expm1(spread ** 2), (day * (origin - distance)) / distance);
    const sigma = Math.sqrt(Math.log1p(variance));
    return origin - distance * Math.exp(-(sigma ** 2) / 2 - sigma * score);
}
//# sourceMappingURL=making.js.map