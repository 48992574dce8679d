import { parseDay } from '../base/index.js';
/** The dates and numbers of the options. Throws RangeError if one cannot be. */
export function spanOf(options) {
    const asOf = day('asOf', options.asOf);
    const roster = options.roster === undefined ? asOf : day('roster', options.roster);
    if (roster > asOf)
        throw new RangeError(`roster: ${options.roster} lies after asOf, ${options.asOf}`);
    const yearsOfHistory = wholeNumber('yearsOfHistory', options.yearsOfHistory ?? 10);
    const { population } = options;
    return {
        asOf,
        roster,
        yearsOfHistory,
        population: population === undefined ? Number.POSITIVE_INFINITY : wholeNumber('population', population),
    };
}
function day(name, text) {
    const parsed = typeof text === 'string' ? parseDay(text) : undefined;
    if (parsed === undefined)
        throw new RangeError(`${name}: ${text} is no date of the calendar as YYYY-MM-DD`);
    return parsed;
}
export function wholeNumber(name, n) {
    if (!Number.isSafeInteger(n) || n < 0)
        throw new RangeError(`${name}: ${n} is no whole number from 0 on`);
    return n;
}
//# sourceMappingURL=options.js.map