import { DAY, formatInstant, HOUR, invariant, MINUTE, MONTH, WEEK, YEAR } from '../../base/index.js';
import { isName } from './token.js';
const WORDS = [
    [YEAR, 'year'],
    [MONTH, 'month'],
    [WEEK, 'week'],
    [DAY, 'day'],
    [HOUR, 'hour'],
    [MINUTE, 'minute'],
];
/** A number so that reading it gives exactly the same one. */
export function numberText(value, meaning) {
    invariant(Number.isFinite(value), 'only finite numbers can be written');
    if (meaning === 'plain')
        return String(value);
    if (meaning === 'instant')
        return `date("${instantText(value)}")`;
    return durationText(value);
}
function durationText(seconds) {
    for (const [size, word] of WORDS) {
        const count = seconds / size;
        if (Number.isInteger(count) && count !== 0)
            return `${count} ${word}${Math.abs(count) === 1 ? '' : 's'}`;
    }
    return `${seconds} seconds`;
}
function instantText(instant) {
    const milliseconds = Math.round((instant - Math.floor(instant)) * 1000);
    const text = formatInstant(instant);
    if (milliseconds > 0)
        return `${text}.${String(milliseconds).padStart(3, '0')}`;
    return text.endsWith('T00:00:00') ? text.slice(0, 10) : text;
}
export const quoted = (text) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
/** A name as it is, or in quotes if its letters need them. */
export const nameText = (name) => (isName(name) ? name : quoted(name));
//# sourceMappingURL=literal-text.js.map