/** A way that nothing is wanted on yet. */
export const newStep = () => ({ offset: undefined, below: new Map() });
/** Finds where in a JSON text, known to be right, the wanted elements begin; of a property its key. */
export function locate(text, root) {
    const start = endOfSpace(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
    root.offset = start;
    walk(text, start, root);
}
/** Goes through the value at an offset and gives its end. */
function walk(text, at, step) {
    if (step.below.size === 0)
        return endOfValue(text, at);
    const c = text.charCodeAt(at);
    if (c === 0x7b)
        return walkObject(text, at, step);
    return c === 0x5b ? walkArray(text, at, step) : endOfValue(text, at);
}
function walkObject(text, from, step) {
    let at = endOfSpace(text, from + 1);
    while (text.charCodeAt(at) === 0x22) {
        const endOfKey = endOfString(text, at);
        const next = step.below.get(keyOf(text, at, endOfKey));
        const colon = endOfSpace(text, endOfKey);
        const value = endOfSpace(text, colon + 1);
        if (next)
            next.offset = at;
        at = afterComma(text, next ? walk(text, value, next) : endOfValue(text, value));
    }
    return at + 1;
}
const keyOf = (text, from, to) => {
    const raw = text.slice(from + 1, to - 1);
    return raw.includes('\\') ? JSON.parse(text.slice(from, to)) : raw;
};
function walkArray(text, from, step) {
    let at = endOfSpace(text, from + 1);
    for (let i = 0; text.charCodeAt(at) !== 0x5d && at < text.length; i++) {
        const next = step.below.get(i);
        if (next)
            next.offset = at;
        at = afterComma(text, next ? walk(text, at, next) : endOfValue(text, at));
    }
    return at + 1;
}
function afterComma(text, from) {
    const at = endOfSpace(text, from);
    return text.charCodeAt(at) === 0x2c ? endOfSpace(text, at + 1) : at;
}
function endOfSpace(text, from) {
    let at = from;
    for (let c = text.charCodeAt(at); c === 32 || c === 10 || c === 13 || c === 9; c = text.charCodeAt(at))
        at++;
    return at;
}
/** Past the closing quote of the string that begins at an offset. */
export function endOfString(text, from) {
    for (let at = from + 1; at < text.length; at++) {
        const c = text.charCodeAt(at);
        if (c === 0x22)
            return at + 1;
        if (c === 0x5c)
            at++;
    }
    return text.length;
}
function endOfValue(text, from) {
    const first = text.charCodeAt(from);
    if (first === 0x22)
        return endOfString(text, from);
    if (first !== 0x7b && first !== 0x5b)
        return endOfWord(text, from);
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        const c = text.charCodeAt(at);
        if (c === 0x22)
            at = endOfString(text, at) - 1;
        else if (c === 0x7b || c === 0x5b)
            depth++;
        else if ((c === 0x7d || c === 0x5d) && --depth === 0)
            return at + 1;
    }
    return text.length;
}
/** A number, true, false or null ends before a comma, a bracket or space. */
function endOfWord(text, from) {
    let at = from;
    while (at < text.length && !',]} \n\r\t'.includes(text[at]))
        at++;
    return at;
}
//# sourceMappingURL=json-position.js.map