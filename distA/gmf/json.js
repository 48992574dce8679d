import { Scanner } from './json-scanner.js';
/**
 * Reads a JSON text (RFC 8259). Objects have no prototype, so no name finds anything but what the file says; of a field that
 * stands twice the last counts, as in Synthea. Never throws.
 */
export function readJson(text, file) {
    const scanner = new Scanner(text);
    const root = scanner.document();
    const lines = lineStarts(text);
    const place = (from, to) => placeOf(text, file, lines, from, to);
    return {
        root: root?.value,
        broken: root === undefined,
        problems: scanner.problems.map(({ from, to, problem }) => ({ place: place(from, to), problem })),
        at(path, on = 'value') {
            let found = root ?? { from: 0, to: 1, value: undefined };
            let exact = true;
            for (const step of path) {
                const next = found.children?.get(String(step));
                exact = next !== undefined;
                if (next === undefined)
                    break;
                found = next;
            }
            const [from, to] = (on === 'key' || !exact) && found.key !== undefined ? found.key : [found.from, found.to];
            return place(from, to);
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** The length ends with the line, so that a caret stays below it. */
function placeOf(text, file, lines, from, to) {
    let low = 0;
    let high = lines.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (lines[middle] <= from)
            low = middle;
        else
            high = middle;
    }
    const end = Math.min(to, (lines[low + 1] ?? text.length + 1) - 1);
    const piece = text.slice(from, end).trimEnd();
    return { file, line: low + 1, column: from - lines[low] + 1, ...(piece.length > 1 ? { length: piece.length } : {}) };
}
//# sourceMappingURL=json.js.map