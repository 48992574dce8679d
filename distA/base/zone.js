import { civil, dayAt, dayOf, daysInMonth, formatInstant, HOUR, startOfDay, weekday } from './time.js';
function instantOf(change, year) {
    const first = dayOf(year, change.month, 1);
    const offset = (change.weekday - weekday(first) + 7) % 7;
    const day = Math.min(offset + (change.week - 1) * 7, offset + (offset + 28 < daysInMonth(year, change.month) ? 28 : 21));
    return startOfDay(first + day) + change.hour * HOUR;
}
/** Offset in minutes that is in force at a wall-clock instant. The hour that comes twice is read as its first coming. */
export function offsetAt(zone, t) {
    const { year } = civil(dayAt(t));
    const rule = zone.summer.find((r) => r.from <= year && year <= r.to);
    if (!rule)
        return zone.offset;
    return t >= instantOf(rule.start, year) && t < instantOf(rule.end, year) ? zone.offset + 60 : zone.offset;
}
/** The same instant outside the hour that the spring change leaves out: such a time becomes the end of the gap. */
export function existing(zone, t) {
    const { year } = civil(dayAt(t));
    const rule = zone.summer.find((r) => r.from <= year && year <= r.to);
    if (!rule)
        return t;
    const gap = instantOf(rule.start, year);
    return t >= gap && t < gap + HOUR ? gap + HOUR : t;
}
/** FHIR dateTime or instant with offset, e.g. `2024-03-01T08:15:00-05:00`. */
export function formatWithOffset(zone, t) {
    const wall = existing(zone, t);
    const minutes = offsetAt(zone, wall);
    const size = Math.abs(minutes);
    const two = (n) => String(n).padStart(2, '0');
    return `${formatInstant(wall)}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
/** Seconds since 1970-01-01T00:00:00Z of a wall-clock instant. */
export const toEpoch = (zone, t) => existing(zone, t) - offsetAt(zone, existing(zone, t)) * 60;
//# sourceMappingURL=zone.js.map