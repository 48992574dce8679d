import { hashText, normalQuantile } from '../base/index.js';
const SEEKING = hashText('built_in.care_seeking');
const ADHERENCE = hashText('built_in.adherence');
/** Share of doses that a person takes below which they are one of the few who do not follow advice. */
const POOR_ADHERENCE = 0.7;
/** Who takes their pills also comes to their visits ("healthy adherer"): the others seek care 0.7 SD less (assumed). */
const LESS = 0.7;
/** Two modes: most people take most of their doses, a fifth few (labs of proportion of days covered: 70 to 80 % reach 0.8; recalled). */
export function adherenceOf(draws) {
    const u = draws.uniform(ADHERENCE, 0, 0);
    return u < 0.2 ? 0.2 + 2.5 * u : 0.8 + 0.25 * (u - 0.2);
}
/** How readily a person goes to the doctor, for life: a standard normal score, lower in poor adherers. */
export function careSeeking(draws, adherence) {
    const shift = adherence < POOR_ADHERENCE ? -LESS : LESS / 4;
    return Math.sqrt(1 - LESS ** 2 / 4) * normalQuantile(draws.uniform(SEEKING, 0, 0)) + shift;
}
/** Standard normal score to a propensity between 0 and 1 that is about evenly spread (logistic with slope 1.7). */
export const propensityOf = (score) => 1 / (1 + Math.exp(-1.7 * score));
//# sourceMappingURL=propensity.js.map