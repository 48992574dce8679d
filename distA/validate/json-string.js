import { shown, stop } from './json-reader.js';
const escapes = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
/** Reads the string that begins at the current place, and passes it. */
export function readString(reader) {
    const { text } = reader;
    const from = ++reader.at;
    for (let at = from;; at++) {
        const c = text.charCodeAt(at);
        if (c === 0x22) {
            reader.at = at + 1;
            return text.slice(from, at);
        }
        if (c === 0x5c)
            return readEscaped(reader, from, at);
        if (c < 0x20 || Number.isNaN(c))
            return badCharacter(reader, at);
    }
}
function badCharacter(reader, at) {
    reader.at = at;
    stop(reader, `${shown(reader)} was found inside a string; ${at < reader.text.length ? 'escape it' : 'it has to end with a quote'}`);
}
function readEscaped(reader, from, firstEscape) {
    const { text } = reader;
    let value = text.slice(from, firstEscape);
    for (let at = firstEscape;;) {
        const c = text.charCodeAt(at);
        if (c === 0x22) {
            reader.at = at + 1;
            return value;
        }
        if (c < 0x20 || Number.isNaN(c))
            return badCharacter(reader, at);
        if (c === 0x5c) {
            const [decoded, length] = readEscape(reader, at);
            value += decoded;
            at += length;
        }
        else {
            const next = endOfPlain(text, at);
            value += text.slice(at, next);
            at = next;
        }
    }
}
function endOfPlain(text, from) {
    let at = from;
    for (let c = text.charCodeAt(at); c !== 0x22 && c !== 0x5c && c >= 0x20; c = text.charCodeAt(at))
        at++;
    return at;
}
function readEscape(reader, at) {
    const letter = reader.text[at + 1] ?? '';
    const simple = escapes[letter];
    if (simple !== undefined)
        return [simple, 2];
    const hex = reader.text.slice(at + 2, at + 6);
    if (letter === 'u' && /^[0-9A-Fa-f]{4}$/.test(hex))
        return [String.fromCharCode(Number.parseInt(hex, 16)), 6];
    reader.at = at;
    stop(reader, `"\\${letter}" is no escape; write \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hex digits`);
}
//# sourceMappingURL=json-string.js.map