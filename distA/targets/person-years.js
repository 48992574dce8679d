import { MONTH, YEAR } from '../base/index.js';
import { holdsIn } from './evaluating.js';
/** Until when a person was followed: their death or the as-of date. */
export const endOf = ({ record, to }) => Math.min(record.died ?? to, to);
/**
 * Years that a person spent in a stratum from the beginning of the measured time to `end`. The stratum is looked at in the
 * middle of each month: who changes stratum is placed right on average.
 */
export function personYears(among, { record, life, from }, end) {
    const start = Math.max(from, record.person.birth);
    if (end <= start)
        return 0;
    if (among === undefined)
        return (end - start) / YEAR;
    let seconds = 0;
    for (let t = start; t < end; t += MONTH) {
        const length = Math.min(MONTH, end - t);
        if (holdsIn(among, life, t + length / 2))
            seconds += length;
    }
    return seconds / YEAR;
}
//# sourceMappingURL=person-years.js.map