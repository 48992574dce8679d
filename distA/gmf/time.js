import { DAY, HOUR, MINUTE, WEEK, YEAR } from '../base/index.js';
import { unknownWord } from '../diagnostics/index.js';
/**
 * GMF's units of time in seconds. A month has 30 days as in Synthea; a year has 365.25, of which Synthea's distributions
 * make 365 (gmf.md 1.7, decided in 1.11).
 */
const SECONDS = {
    seconds: 1,
    minutes: MINUTE,
    hours: HOUR,
    days: DAY,
    weeks: WEEK,
    months: 30 * DAY,
    years: YEAR,
};
/** Seconds in the unit that a node names; a day if it names none that there is. */
export function secondsOf(unit) {
    const name = unit.name();
    const found = name !== undefined && Object.hasOwn(SECONDS, name) ? SECONDS[name] : undefined;
    if (found !== undefined)
        return found;
    const { message, hint } = unknownWord('unit of time', name ?? '', Object.keys(SECONDS));
    unit.warn('unknown-unit', message, hint);
    return DAY;
}
//# sourceMappingURL=time.js.map