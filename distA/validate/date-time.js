/** The day, month and year of FHIR's date, dateTime and instant, read without a clock or a time zone. */
const zero = 48;
/** The number in `text[from, to)`, or -1 if there is anything but digits. */
function digits(text, from, to) {
    if (to > text.length)
        return -1;
    let value = 0;
    for (let i = from; i < to; i++) {
        const digit = text.charCodeAt(i) - zero;
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function daysIn(year, month) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return month === 2 && leap ? 29 : (monthDays[month - 1] ?? 0);
}
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a day that exists. */
export function isDate(text) {
    const year = digits(text, 0, 4);
    if (year < 1)
        return false;
    if (text.length === 4)
        return true;
    const month = digits(text, 5, 7);
    if (text[4] !== '-' || month < 1 || month > 12)
        return false;
    if (text.length === 7)
        return true;
    const day = digits(text, 8, 10);
    return text[7] === '-' && text.length === 10 && day >= 1 && day <= daysIn(year, month);
}
/** The end of a time of day that begins at `from`, or -1. */
function endOfTime(text, from) {
    const hour = digits(text, from, from + 2);
    const minute = digits(text, from + 3, from + 5);
    const second = digits(text, from + 6, from + 8);
    if (text[from + 2] !== ':' || text[from + 5] !== ':')
        return -1;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return -1;
    let end = from + 8;
    if (text[end] !== '.')
        return end;
    const fraction = ++end;
    while (digits(text, end, end + 1) >= 0)
        end++;
    return end === fraction ? -1 : end;
}
function isZone(text, from) {
    if (text[from] === 'Z')
        return text.length === from + 1;
    if ((text[from] !== '+' && text[from] !== '-') || text[from + 3] !== ':' || text.length !== from + 6)
        return false;
    const hour = digits(text, from + 1, from + 3);
    const minute = digits(text, from + 4, from + 6);
    return hour >= 0 && minute >= 0 && minute <= 59 && (hour < 14 || (hour === 14 && minute === 0));
}
/** `hh:mm:ss`, with a fraction if need be. */
export const isTime = (text) => endOfTime(text, 0) === text.length;
/** A date with a time of day and a zone. */
export function isInstant(text) {
    if (text[10] !== 'T' || !isDate(text.slice(0, 10)))
        return false;
    const end = endOfTime(text, 11);
    return end > 0 && isZone(text, end);
}
/** A date, whole or in part, or an instant. */
export const isDateTime = (text) => (text.length <= 10 ? isDate(text) : isInstant(text));
//# sourceMappingURL=date-time.js.map