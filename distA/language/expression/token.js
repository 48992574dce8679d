import { didYouMean } from '../../diagnostics/index.js';
/** An expression of more pieces than this is refused: nobody could read it. */
const MAX_TOKENS = 2000;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const NAME = /[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)*/y;
const SIGN = /<=|>=|!=|[-+*/^()<>=,]/y;
const SPACE = /\s+/y;
/** What people write who come from other languages, and what it is here. */
const FOREIGN = [
    ['==', 'sign', '='],
    ['<>', 'sign', '!='],
    ['≤', 'sign', '<='],
    ['≥', 'sign', '>='],
    ['≠', 'sign', '!='],
    ['&&', 'name', 'and'],
    ['||', 'name', 'or'],
    ['!', 'name', 'not'],
    ['−', 'sign', '-'],
    ['×', 'sign', '*'],
];
/** Splits a text into tokens, the last of them the end. Goes on after a mistake, so that all of them are found. */
export function tokenize(text, report) {
    const tokens = [];
    let at = 0;
    while (at < text.length) {
        const space = match(SPACE, text, at);
        if (space !== undefined) {
            at += space.length;
            continue;
        }
        if (tokens.length >= MAX_TOKENS) {
            report({ offset: at, length: 1, code: 'expression-syntax', message: 'the expression is too long' });
            return [];
        }
        const token = plainToken(text, at) ?? quotedToken(text, at, report) ?? foreignToken(text, at, report);
        if (token !== undefined)
            tokens.push(token);
        at = token === undefined ? at + (text.codePointAt(at) > 0xffff ? 2 : 1) : at + token.length;
    }
    return [...tokens, { kind: 'end', text: '', offset: text.length, length: 0 }];
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}
function plainToken(text, at) {
    const found = (kind, pattern) => {
        const piece = match(pattern, text, at);
        return piece === undefined ? undefined : { kind, text: piece, offset: at, length: piece.length };
    };
    if (text.startsWith('==', at))
        return undefined;
    if (text.startsWith('<>', at))
        return undefined;
    return found('name', NAME) ?? found('number', NUMBER) ?? found('sign', SIGN);
}
/** A text in double quotes (with `\"` and `\\`) or a unit in single ones. */
function quotedToken(text, at, report) {
    const quote = text[at];
    if (quote !== '"' && quote !== "'")
        return undefined;
    let end = at + 1;
    while (end < text.length && text[end] !== quote)
        end += quote === '"' && text[end] === '\\' ? 2 : 1;
    const inner = text.slice(at + 1, end);
    if (end >= text.length) {
        const what = quote === '"' ? 'text' : 'unit';
        report({ offset: at, length: 1, code: 'expression-syntax', message: `the ${what} that begins here does not end` });
    }
    const length = Math.min(end + 1, text.length) - at;
    return quote === '"'
        ? { kind: 'string', text: inner.replace(/\\([\s\S])/g, '$1'), offset: at, length }
        : { kind: 'unit', text: inner, offset: at, length };
}
function foreignToken(text, at, report) {
    const foreign = FOREIGN.find(([spelling]) => text.startsWith(spelling, at));
    if (foreign !== undefined) {
        const [spelling, kind, ours] = foreign;
        const problem = { offset: at, length: spelling.length, message: `"${spelling}" is not a sign of expressions` };
        report({ ...problem, code: 'expression-syntax', hint: `write "${ours}"` });
        return { kind, text: ours, offset: at, length: spelling.length };
    }
    const found = String.fromCodePoint(text.codePointAt(at));
    const hint = found === '%' ? "a percentage is written 30 '%'" : undefined;
    const message = `"${found}" means nothing in an expression`;
    report({
        offset: at,
        length: found.length,
        code: 'expression-syntax',
        message,
        ...(hint === undefined ? {} : { hint }),
    });
    return undefined;
}
/** Units of time as words, in UCUM. */
export const TIME_WORDS = {
    second: 's',
    seconds: 's',
    minute: 'min',
    minutes: 'min',
    hour: 'h',
    hours: 'h',
    day: 'd',
    days: 'd',
    week: 'wk',
    weeks: 'wk',
    month: 'mo',
    months: 'mo',
    year: 'a',
    years: 'a',
};
/** The word for a unit of time that was probably meant. */
export const nearestTimeWord = (found) => didYouMean(found, Object.keys(TIME_WORDS));
/** Names that mean something in the grammar and so stand for nothing else. */
export const RESERVED = new Set([
    ...['and', 'or', 'not', 'is', 'missing', 'in', 'if', 'then', 'else', 'true', 'false', 'within', 'since'],
]);
/** Can this text stand as a bare name? */
export const isName = (text) => match(NAME, text, 0) === text && !RESERVED.has(text);
//# sourceMappingURL=token.js.map