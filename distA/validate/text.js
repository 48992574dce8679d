import { locate, newStep } from './json-position.js';
import { readJson } from './json-text.js';
/** Reads the text of a resource, checks it, and gives each finding its line and column. */
export function findingsOfText(text, check) {
    if (!/\S/.test(text))
        return [
            {
                severity: 'error',
                code: 'file-empty',
                path: '',
                message: 'there is nothing in it',
                pointer: [],
                line: 1,
                column: 1,
            },
        ];
    const { value, faults } = readJson(text);
    const lines = lineStarts(text);
    const broken = faults.map((fault) => ({
        severity: 'error',
        code: fault.code,
        path: '',
        message: fault.message,
        pointer: [],
        ...positionAt(lines, fault.offset),
    }));
    if (value === undefined)
        return broken;
    const findings = check(value);
    if (findings.length === 0)
        return broken;
    const offsets = offsetsOf(text, findings);
    return [...broken, ...findings.map((finding, i) => ({ ...finding, ...positionAt(lines, offsets[i]) }))];
}
/** Offsets at which the lines of a text begin. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function positionAt(lines, offset) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (lines[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - lines[low] + 1 };
}
/** Where the elements begin that findings are about; for one that is missing, where the nearest around it does. */
function offsetsOf(text, findings) {
    const root = newStep();
    for (const { pointer } of findings)
        want(root, pointer);
    locate(text, root);
    return findings.map(({ pointer }) => {
        let offset = root.offset;
        let step = root;
        for (const key of pointer) {
            step = step?.below.get(key);
            offset = step?.offset ?? offset;
        }
        return offset;
    });
}
function want(root, pointer) {
    let step = root;
    for (const key of pointer) {
        const next = step.below.get(key) ?? newStep();
        step.below.set(key, next);
        step = next;
    }
}
//# sourceMappingURL=text.js.map