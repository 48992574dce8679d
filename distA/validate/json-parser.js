import { shown, skipSpace, stop, Unreadable } from './json-reader.js';
import { readString } from './json-string.js';
/** Arrays and objects within each other beyond which text is not read. */
const maxDepth = 500;
/** Reads strict JSON, and says where it is broken, nests too deeply or gives a key twice. */
export function parseJson(text) {
    const reader = { text, faults: [], at: text.charCodeAt(0) === 0xfeff ? 1 : 0, depth: 0 };
    try {
        const value = readValue(reader);
        skipSpace(reader);
        if (reader.at < text.length)
            stop(reader, `${shown(reader)} was found after the end of the value`);
        return { value, faults: reader.faults };
    }
    catch (error) {
        if (error instanceof Unreadable)
            return { faults: reader.faults };
        throw error;
    }
}
function readValue(reader) {
    skipSpace(reader);
    switch (reader.text.charCodeAt(reader.at)) {
        case 0x7b:
            return readObject(reader);
        case 0x5b:
            return readArray(reader);
        case 0x22:
            return readString(reader);
        case 0x74:
            return readWord(reader, 'true', true);
        case 0x66:
            return readWord(reader, 'false', false);
        case 0x6e:
            return readWord(reader, 'null', null);
        default:
            return readNumber(reader);
    }
}
function readWord(reader, word, value) {
    if (!reader.text.startsWith(word, reader.at))
        stop(reader, `${shown(reader)} was found; write true, false or null`);
    reader.at += word.length;
    return value;
}
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
function readNumber(reader) {
    number.lastIndex = reader.at;
    const found = number.exec(reader.text)?.[0];
    if (found === undefined)
        stop(reader, `${shown(reader)} was found where a JSON value is due`);
    const after = reader.text.charCodeAt(reader.at + found.length);
    if ((after >= 0x30 && after <= 0x39) || after === 0x2e)
        stop(reader, 'a number may not begin with 0 or end with "."');
    reader.at += found.length;
    return Number(found);
}
function open(reader) {
    if (++reader.depth > maxDepth)
        stop(reader, `the text nests more than ${maxDepth} levels deep`, 'too-deep');
    reader.at++;
    skipSpace(reader);
}
function readArray(reader) {
    const items = [];
    open(reader);
    if (reader.text.charCodeAt(reader.at) !== 0x5d) {
        do {
            skipSpace(reader);
            items.push(readValue(reader));
            skipSpace(reader);
        } while (continues(reader, 0x5d, ']'));
    }
    else
        reader.at++;
    reader.depth--;
    return items;
}
/** Whether a comma follows; else the end has to, which is then passed. */
function continues(reader, end, shownEnd) {
    const c = reader.text.charCodeAt(reader.at);
    if (c !== 0x2c && c !== end)
        stop(reader, `${shown(reader)} was found where "," or "${shownEnd}" is due`);
    reader.at++;
    return c === 0x2c;
}
function readObject(reader) {
    const object = {};
    open(reader);
    if (reader.text.charCodeAt(reader.at) !== 0x7d) {
        do
            readMember(reader, object);
        while (continues(reader, 0x7d, '}'));
    }
    else
        reader.at++;
    reader.depth--;
    return object;
}
function readMember(reader, object) {
    skipSpace(reader);
    const start = reader.at;
    if (reader.text.charCodeAt(start) !== 0x22)
        stop(reader, `${shown(reader)} was found where a key in quotes is due`);
    const key = readString(reader);
    if (Object.hasOwn(object, key)) {
        reader.faults.push({
            code: 'duplicate-key',
            offset: start,
            message: `the key ${JSON.stringify(key)} is given twice; only one can count`,
        });
    }
    skipSpace(reader);
    if (reader.text.charCodeAt(reader.at) !== 0x3a)
        stop(reader, `${shown(reader)} was found where ":" is due`);
    reader.at++;
    const value = readValue(reader);
    if (key === '__proto__')
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    else
        object[key] = value;
    skipSpace(reader);
}
//# sourceMappingURL=json-parser.js.map