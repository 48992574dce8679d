import { didYouMean } from './nearest.js';
/** Messages that more than one place needs; each says what was found and, where there is one, the nearest known name. */
const quoted = (names) => [...names].map((name) => `"${name}"`).join(', ');
/** The hint for a closed list: the nearest name, else the whole list if it is short. */
export function nearestOrAll(found, known) {
    const near = didYouMean(found, known);
    if (near !== undefined || known.length === 0)
        return near;
    return known.length <= 12 ? `known: ${quoted(known)}` : undefined;
}
export function unknownKey(key, known, where) {
    const place = where === undefined ? 'here' : `in ${where}`;
    return { code: 'unknown-key', message: `the key "${key}" means nothing ${place}`, hint: nearestOrAll(key, known) };
}
export function missingKey(key, where) {
    return { code: 'missing-key', message: `the key "${key}" is missing${where === undefined ? '' : ` in ${where}`}` };
}
export function duplicateKey(key) {
    return { code: 'duplicate-key', message: `the key "${key}" stands here twice` };
}
/** `what` is the noun for the list, for example `encounter class`. */
export function unknownWord(what, found, known) {
    return { code: 'unknown-word', message: `"${found}" is not a known ${what}`, hint: nearestOrAll(found, known) };
}
export function wrongShape(wanted, found) {
    return { code: 'wrong-shape', message: `expected ${wanted}, found ${describe(found)}` };
}
/** `unknownNamed('unknown-state', 'state', 'onst', names)`: "no state is named "onst"", with the nearest. */
export function unknownNamed(code, what, found, known) {
    return { code, message: `no ${what} is named "${found}"`, hint: nearestOrAll(found, [...known]) };
}
export function unknownName(name, known) {
    return { code: 'unknown-name', message: `the name "${name}" stands for nothing here`, hint: didYouMean(name, known) };
}
export function severalWords(words, what) {
    return {
        code: 'several-words',
        message: `a ${what} has one word that says what it is, found ${quoted(words)}`,
        hint: what === 'state' ? 'make a state of each, or list them under "do"' : 'make a step of each',
    };
}
export function probabilitySum(sum) {
    return { code: 'probability-sum', message: `the probabilities sum to ${Number(sum.toPrecision(12))}, not to 1` };
}
export function wrongDisplay(code, found, right) {
    return {
        code: 'wrong-display',
        message: `the display of ${code} is not "${found}"`,
        hint: `it is "${right}"`,
    };
}
export function notYetSupported(what) {
    return { code: 'not-yet-supported', message: `${what} is not yet supported` };
}
/** A value in a few words, for messages. */
export function describe(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value === 'string')
        return `the text "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
    if (typeof value === 'boolean')
        return String(value);
    return typeof value === 'number' ? `the number ${value}` : typeof value;
}
//# sourceMappingURL=messages.js.map