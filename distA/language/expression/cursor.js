import { nearestTimeWord } from './token.js';
/** Parentheses, signs and branches inside each other; deeper ones are refused. */
const MAX_DEPTH = 100;
export const COMPARISONS = new Set(['<', '<=', '=', '!=', '>=', '>']);
/** Stops the parser at the first mistake of syntax; caught where it was started. */
export class SyntaxStop extends Error {
}
/** A place among the tokens, from which a parser takes them one by one. */
export class Cursor {
    at = 0;
    depth = 0;
    tokens;
    report;
    constructor(tokens, report) {
        this.tokens = tokens;
        this.report = report;
    }
    get token() {
        return this.tokens[this.at];
    }
    stop(span, message, hint) {
        const problem = { offset: span.offset, length: Math.max(span.length, 1), message };
        this.report({ ...problem, code: 'expression-syntax', ...(hint === undefined ? {} : { hint }) });
        throw new SyntaxStop();
    }
    hintForRest() {
        const { kind, text } = this.token;
        const before = this.tokens[this.at - 1];
        if (kind === 'sign' && COMPARISONS.has(text))
            return 'join two comparisons by "and"';
        if (kind === 'name' && before?.kind === 'number')
            return nearestTimeWord(text) ?? "a unit stands in single quotes: 140 'mm[Hg]'";
        if (kind === 'unit')
            return 'single quotes hold a unit after a number; text stands in double quotes';
        if (kind === 'name' && text === 'not' && this.tokens[this.at + 1]?.text === 'in')
            return 'write "not x in (…)"';
        return undefined;
    }
    /** Takes the next token if it is this sign or word. */
    take(kind, ...texts) {
        const token = this.token;
        if (token.kind !== kind || !texts.includes(token.text))
            return undefined;
        this.at++;
        return token;
    }
    need(kind, text, after) {
        return this.take(kind, text) ?? this.stop(this.token, `"${text}" is missing ${after}`, this.hintForRest());
    }
    deeper(read) {
        if (++this.depth > MAX_DEPTH)
            this.stop(this.token, 'the expression is nested too deeply');
        const result = read();
        this.depth--;
        return result;
    }
}
export const span = (from, to) => ({
    offset: from.offset,
    length: to.offset + to.length - from.offset,
});
export function naming(token) {
    if (token.kind === 'end')
        return 'the end';
    if (token.kind === 'string')
        return 'a text';
    return token.kind === 'unit' ? `'${token.text}'` : `"${token.text}"`;
}
//# sourceMappingURL=cursor.js.map