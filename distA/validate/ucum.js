/** Decides by UCUM's grammar and its table of atoms whether a code is a unit. */
export function ucumRule(digest) {
    const other = new Set(digest.other);
    const metric = new Set(digest.metric);
    const isUnit = (symbol) => other.has(symbol) ||
        metric.has(symbol) ||
        digest.prefixes.some((prefix) => symbol.startsWith(prefix) && metric.has(symbol.slice(prefix.length)));
    const seen = new Map();
    return (code) => {
        const known = seen.get(code);
        if (known !== undefined)
            return known;
        const right = code.length <= 200 && isTerm(code, isUnit);
        if (seen.size < 5000)
            seen.set(code, right);
        return right;
    };
}
/** `term` of the grammar: components joined by "." and "/", the first of which may have a "/" before it. */
function isTerm(code, isUnit) {
    let at = code[0] === '/' ? 1 : 0;
    for (;;) {
        const end = endOfComponent(code, at);
        if (end <= at || !isComponent(code.slice(at, end), isUnit))
            return false;
        if (end === code.length)
            return true;
        at = end + 1;
    }
}
/** The next "." or "/" that stands outside of all brackets. */
function endOfComponent(code, from) {
    const closing = [];
    for (let i = from; i < code.length; i++) {
        const c = code[i];
        if (c === closing.at(-1))
            closing.pop();
        else if (closing.at(-1) === '}')
            continue;
        else if (c === '{')
            closing.push('}');
        else if (c === '[')
            closing.push(']');
        else if (c === '(')
            closing.push(')');
        else if ((c === '.' || c === '/') && closing.length === 0)
            return i;
    }
    return closing.length === 0 ? code.length : -1;
}
const annotation = /\{[\x21-\x7a\x7c\x7e]*\}$/;
function isComponent(text, isUnit) {
    const bare = text.replace(annotation, '');
    if (bare === '')
        return text !== '';
    if (/[{}\s]/.test(bare))
        return false;
    if (bare[0] === '(')
        return bare.length > 2 && bare.at(-1) === ')' && isTerm(bare.slice(1, -1), isUnit);
    if (/^[0-9]+$/.test(bare))
        return true;
    return isUnit(bare) || isUnit(bare.replace(/[+-]?[0-9]+$/, ''));
}
//# sourceMappingURL=ucum.js.map