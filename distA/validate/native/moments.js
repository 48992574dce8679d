/**
 * Which of two values of date or dateTime is earlier: negative, zero or positive. Undefined where that is open: they
 * have different precision, agree as far as both go, or only one has a time zone.
 */
export function compareDateTimes(a, b) {
    const shared = Math.min(precisionOf(a), precisionOf(b));
    if (shared > 3)
        return Math.sign(instantOf(a) - instantOf(b)) || 0;
    const [x, y] = [a.slice(0, lengths[shared]), b.slice(0, lengths[shared])];
    if (x !== y)
        return x < y ? -1 : 1;
    return precisionOf(a) === precisionOf(b) ? 0 : undefined;
}
/** Characters of a year, a month and a day. */
const lengths = [0, 4, 7, 10];
/** 1: year, 2: month, 3: day, 4: time. */
const precisionOf = (text) => (text.length > 10 ? 4 : Math.max(lengths.indexOf(text.length), 1));
const instantOf = (text) => Date.parse(text);
//# sourceMappingURL=moments.js.map