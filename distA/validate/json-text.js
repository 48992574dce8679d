import { parseJson } from './json-parser.js';
import { endOfString } from './json-position.js';
/** Objects and arrays within each other beyond which text is read by the strict parser, which says where. */
const maxDepth = 500;
/**
 * Reads JSON text. The engine's own parser is many times faster, but says nothing of a key given twice and little of
 * where a fault is. A text holds as many members as it has colons outside of strings; if the parsed value has fewer,
 * a key was given twice, and the strict parser says which.
 */
export function readJson(text) {
    try {
        const value = JSON.parse(text);
        return membersIn(value, 0) === colonsIn(text) ? { value, faults: [] } : parseJson(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return parseJson(text);
        throw error;
    }
}
/** Members of all objects in a value; NaN if it nests too deeply. */
function membersIn(value, depth) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth >= maxDepth)
        return Number.NaN;
    let count = 0;
    if (Array.isArray(value)) {
        for (const item of value)
            count += membersIn(item, depth + 1);
        return count;
    }
    for (const key in value)
        count += 1 + membersIn(value[key], depth + 1);
    return count;
}
function colonsIn(text) {
    let count = 0;
    for (let at = 0; at < text.length; at++) {
        const c = text.charCodeAt(at);
        if (c === 0x22)
            at = endOfString(text, at) - 1;
        else if (c === 0x3a)
            count++;
    }
    return count;
}
//# sourceMappingURL=json-text.js.map