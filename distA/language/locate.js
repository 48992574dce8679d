import { isAlias, isMap, isNode, isScalar, isSeq, } from 'yaml';
import { keyOf } from './plain.js';
export function locate(contents, text, file, lines) {
    const root = isNode(contents) ? { value: contents } : {};
    const steps = stepper(contents);
    const offset = (from, to) => placeOf(text, file, lines, from, to);
    const ofNode = (node) => offset(node?.range?.[0] ?? 0, node?.range?.[1] ?? 0);
    const find = (path) => {
        let found = root;
        for (const step of path) {
            const next = steps(found.value, step);
            if (next === undefined)
                return { found, exact: false };
            found = next;
        }
        return { found, exact: true };
    };
    return {
        offset,
        at(path, on = 'value') {
            const { found, exact } = find(path);
            const key = found.key ?? found.value;
            return ofNode(on === 'key' || !exact || isEmpty(found.value) ? key : found.value);
        },
        within(path, at, length = 1) {
            const { value } = find(path).found;
            if (!isScalar(value) || !value.range || typeof value.value !== 'string')
                return ofNode(value);
            const start = offsetInText(value, value.value, text, at);
            return start === undefined ? ofNode(value) : offset(start, start + length);
        },
        sourceOf(path) {
            const { found, exact } = find(path);
            return exact && isScalar(found.value) ? found.value.source : undefined;
        },
    };
}
const isEmpty = (node) => node === undefined || (isScalar(node) && node.value === null && !node.source);
/** Goes from a node to one of its children, through aliases; keys of large mappings are looked up in an index. */
function stepper(contents) {
    const anchors = new Map();
    collectAnchors(contents, anchors);
    const indexes = new Map();
    const indexOf = (map) => {
        const known = indexes.get(map) ?? indexKeys(map);
        indexes.set(map, known);
        return known;
    };
    return (start, step) => {
        const node = isAlias(start) ? anchors.get(start.source) : start;
        if (isSeq(node)) {
            const item = node.items[Number(step)];
            return isNode(item) ? { value: item } : undefined;
        }
        if (!isMap(node))
            return undefined;
        const pair = indexOf(node).get(String(step));
        if (pair === undefined)
            return undefined;
        return { key: isNode(pair.key) ? pair.key : undefined, value: isNode(pair.value) ? pair.value : undefined };
    };
}
function indexKeys(map) {
    const index = new Map();
    for (const pair of map.items) {
        const key = keyOf(pair);
        if (key !== undefined && !index.has(key))
            index.set(key, pair);
    }
    return index;
}
/** The first node of an anchor's name; a name that is given twice is beyond what positions need. */
function collectAnchors(root, anchors) {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined && !anchors.has(node.anchor)) {
            anchors.set(node.anchor, node);
        }
        if (isSeq(node))
            open.push(...node.items.filter(isNode));
        if (isMap(node))
            for (const { key, value } of node.items)
                open.push(...[key, value].filter(isNode));
    }
}
/** The length ends with the line, so that a caret stays below it. */
function placeOf(text, file, lines, from, to) {
    const { line, col } = lines.linePos(Math.min(from, text.length));
    const piece = text
        .slice(from, Math.max(to, from))
        .match(/^[^\r\n]*/)[0]
        .trimEnd();
    return {
        file,
        line: Math.max(line, 1),
        column: Math.max(col, 1),
        ...(piece.length > 1 ? { length: piece.length } : {}),
    };
}
/**
 * Where the character at `offset` of a scalar's value stands in the text: quotes, indentation and folded lines are skipped
 * by counting the characters that are no space. Undefined where escapes make that impossible.
 */
function offsetInText(node, value, text, offset) {
    const [from, to] = node.range;
    const single = node.type === 'QUOTE_SINGLE';
    if (node.type === 'QUOTE_DOUBLE' && text.slice(from, to).includes('\\'))
        return undefined;
    let at = node.type?.startsWith('BLOCK') ? text.indexOf('\n', from) + 1 : from;
    if (single || node.type === 'QUOTE_DOUBLE')
        at++;
    let left = value.slice(0, offset).replace(/\s/g, '').length;
    while (at < to && (left > 0 || /\s/.test(text[at]))) {
        if (!/\s/.test(text[at]))
            left--;
        at += single && text.startsWith("''", at) ? 2 : 1;
    }
    return at;
}
//# sourceMappingURL=locate.js.map