import { DAY, hashText, MINUTE, normalQuantile } from '../base/index.js';
import { NORMS } from './norms.js';
import { VARIATION } from './variation.js';
const DAYS = new Map(Object.keys(VARIATION).map((name) => [name, hashText(`body.day.${name}`)]));
const MINUTES = new Map(Object.keys(VARIATION).map((name) => [name, hashText(`body.minute.${name}`)]));
/** A variable's deviation on a day, standard normal: the same for all readings of that day. */
function dayScore(draws, name, t) {
    const own = normalQuantile(draws.uniform(DAYS.get(name), Math.floor(t / DAY), 0));
    const along = VARIATION[name]?.along;
    return along ? along.r * dayScore(draws, along.with, t) + Math.sqrt(1 - along.r ** 2) * own : own;
}
/** What a device shows of a level, before rounding. Variables without variation of their own are shown as they are. */
export function shown(draws, name, level, t) {
    const variation = VARIATION[name];
    if (!variation)
        return level;
    const norm = NORMS[name];
    const deviation = variation.day * dayScore(draws, name, t);
    const value = norm?.scale === 'log' ? level * Math.exp(deviation) : level * (1 + deviation);
    if (variation.minute === undefined)
        return value;
    return value + variation.minute * normalQuantile(draws.uniform(MINUTES.get(name), Math.floor(t / MINUTE), 0));
}
//# sourceMappingURL=noise.js.map