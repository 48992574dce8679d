import { DAY, parseDay, startOfDay } from '../base/index.js';
import { didYouMean } from '../diagnostics/index.js';
import { parseCsv } from './csv.js';
/**
 * Reads the text of a lookup table (gmf.md 1.4): the last columns are the states that the transition leads to, the ones
 * before are attributes, `age` (completed years) or `time`. Gives what is wrong with it otherwise.
 */
export function readTable(text, targets) {
    const [header, ...rows] = parseCsv(text);
    if (header === undefined || header.length <= targets.length) {
        return { problem: `the lookup table has no column besides the ${targets.length} that it leads to` };
    }
    const names = header.slice(-targets.length);
    const lacking = targets.find((target) => !names.includes(target));
    if (lacking !== undefined) {
        const hint = didYouMean(lacking, names) ?? `its last columns are ${names.map((name) => `"${name}"`).join(', ')}`;
        return { problem: `the lookup table has no column "${lacking}" among its last ${targets.length}`, hint };
    }
    const columns = header.slice(0, -targets.length).map(columnOf);
    const order = targets.map((target) => header.length - targets.length + names.indexOf(target));
    const made = [];
    for (const [i, row] of rows.entries()) {
        const cells = columns.map((column, at) => cellOf(column, row[at] ?? ''));
        const weights = order.map((at) => Number(row[at] ?? Number.NaN));
        const wrong = cells.indexOf(undefined);
        if (wrong >= 0)
            return { problem: `row ${i + 2} of the lookup table has no range in the column "${header[wrong]}"` };
        if (weights.some(Number.isNaN))
            return { problem: `row ${i + 2} of the lookup table has a probability that is no number` };
        made.push({ cells: cells, weights });
    }
    return { columns, rows: made };
}
const columnOf = (name) => name === 'age' || name === 'time' ? { kind: name } : { kind: 'attribute', name };
function cellOf(column, text) {
    if (column.kind === 'attribute')
        return text;
    return column.kind === 'age' ? ageRange(text) : timeRange(text);
}
/** `0-17`, both ends included. */
function ageRange(text) {
    const match = /^(\d+)\s*-\s*(\d+)$/.exec(text);
    return match ? ordered(Number(match[1]), Number(match[2])) : undefined;
}
const ordered = (low, high) => (low <= high ? [low, high] : undefined);
/** Milliseconds since 1970 (`0-999`), or days (`2020-01-01-2020-03-31`); both ends included. */
function timeRange(text) {
    const days = /^(\d{4}-\d\d-\d\d)\s*-\s*(\d{4}-\d\d-\d\d)$/.exec(text);
    if (days) {
        const [from, to] = [parseDay(days[1]), parseDay(days[2])];
        return from === undefined || to === undefined ? undefined : [startOfDay(from), startOfDay(to) + DAY - 0.001];
    }
    const match = /^(-?\d+)\s*-\s*(-?\d+)$/.exec(text);
    return match ? ordered(Number(match[1]) / 1000, Number(match[2]) / 1000) : undefined;
}
//# sourceMappingURL=lookup-table.js.map