import { COMPARISONS, Cursor, naming, SyntaxStop, span } from './cursor.js';
import { MARKERS } from './syntax.js';
import { RESERVED, TIME_WORDS, tokenize } from './token.js';
/**
 * Reads the text of an expression by the grammar in docs/language.md. Never throws; undefined after a mistake, which is
 * reported.
 */
export function parseExpression(text, report) {
    let mistakes = 0;
    const counted = (problem) => {
        mistakes++;
        report(problem);
    };
    const tokens = tokenize(text, counted);
    if (tokens.length === 0)
        return undefined;
    try {
        const syntax = new Parser(tokens, counted).whole();
        return mistakes === 0 ? syntax : undefined;
    }
    catch (stop) {
        if (stop instanceof SyntaxStop)
            return undefined;
        throw stop;
    }
}
/** Goes down the rules of the grammar, one method each. */
class Parser extends Cursor {
    whole() {
        const syntax = this.expression();
        if (this.token.kind !== 'end')
            this.stop(this.token, `${naming(this.token)} does not fit here`, this.hintForRest());
        return syntax;
    }
    expression() {
        return this.deeper(() => this.conditional() ?? this.or());
    }
    conditional() {
        const start = this.take('name', 'if');
        if (start === undefined)
            return undefined;
        const when = this.expression();
        this.need('name', 'then', 'after the condition of "if"');
        const then = this.expression();
        this.need('name', 'else', 'after "then"');
        const otherwise = this.expression();
        return { kind: 'if', when, then, else: otherwise, ...span(start, otherwise) };
    }
    or() {
        return this.chain('or', () => this.and());
    }
    and() {
        return this.chain('and', () => this.not());
    }
    chain(kind, read) {
        const of = [read()];
        while (this.take('name', kind))
            of.push(read());
        return of.length === 1 ? of[0] : { kind, of, ...span(of[0], of.at(-1)) };
    }
    not() {
        const start = this.take('name', 'not');
        if (start === undefined)
            return this.comparison();
        const of = this.deeper(() => this.not());
        return { kind: 'not', of, ...span(start, of) };
    }
    comparison() {
        const left = this.sum();
        const how = this.take('sign', ...COMPARISONS);
        if (how !== undefined) {
            const right = this.sum();
            return { kind: 'compare', how: how.text, left, right, ...span(left, right) };
        }
        if (this.take('name', 'is')) {
            const negated = this.take('name', 'not') !== undefined;
            const end = this.need('name', 'missing', 'after "is"');
            return { kind: 'missing', of: left, negated, ...span(left, end) };
        }
        return this.take('name', 'in') ? this.list(left) : left;
    }
    list(left) {
        this.need('sign', '(', 'after "in"');
        const of = [this.sum()];
        while (this.take('sign', ','))
            of.push(this.sum());
        const end = this.need('sign', ')', 'after the list');
        return { kind: 'in', left, of, ...span(left, end) };
    }
    sum() {
        return this.leftToRight(['+', '-'], () => this.product());
    }
    product() {
        return this.leftToRight(['*', '/'], () => this.unary());
    }
    leftToRight(signs, read) {
        let left = read();
        for (let sign = this.take('sign', ...signs); sign !== undefined; sign = this.take('sign', ...signs)) {
            const right = read();
            left = { kind: 'arithmetic', how: sign.text, left, right, ...span(left, right) };
        }
        return left;
    }
    unary() {
        const start = this.take('sign', '-');
        if (start === undefined)
            return this.power();
        const of = this.deeper(() => this.unary());
        return { kind: 'negative', of, ...span(start, of) };
    }
    power() {
        const left = this.primary();
        if (!this.take('sign', '^'))
            return left;
        const right = this.deeper(() => this.unary());
        return { kind: 'arithmetic', how: '^', left, right, ...span(left, right) };
    }
    primary() {
        const token = this.token;
        if (this.take('sign', '(')) {
            const inner = this.expression();
            const end = this.need('sign', ')', 'to close the parenthesis');
            return { ...inner, ...span(token, end) };
        }
        if (token.kind === 'number')
            return this.number();
        if (token.kind === 'string') {
            this.at++;
            return { kind: 'text', value: token.text, ...span(token, token) };
        }
        if (token.kind === 'name')
            return this.nameOrCall();
        if (token.kind === 'end')
            return this.stop(token, token.offset === 0 ? 'the expression is empty' : 'the expression breaks off here');
        const hint = token.kind === 'unit' ? 'text stands in double quotes' : undefined;
        return this.stop(token, `expected a value, found ${naming(token)}`, hint);
    }
    number() {
        const start = this.token;
        this.at++;
        const value = Number(start.text);
        const next = this.token;
        if (next.kind === 'unit' || (next.kind === 'name' && Object.hasOwn(TIME_WORDS, next.text))) {
            this.at++;
            const ucum = next.kind === 'unit' ? next.text : TIME_WORDS[next.text];
            return { kind: 'number', value, unit: { ucum, offset: next.offset, length: next.length }, ...span(start, next) };
        }
        return { kind: 'number', value, ...span(start, start) };
    }
    nameOrCall() {
        const token = this.token;
        if (token.text === 'true' || token.text === 'false') {
            this.at++;
            return { kind: 'boolean', value: token.text === 'true', ...span(token, token) };
        }
        if (RESERVED.has(token.text))
            this.stop(token, `expected a value, found the word "${token.text}"`, reservedHint(token));
        this.at++;
        if (!this.take('sign', '('))
            return { kind: 'name', name: token.text, ...span(token, token) };
        const args = [];
        if (this.token.text !== ')' || this.token.kind !== 'sign') {
            do
                args.push(this.argument());
            while (this.take('sign', ','));
        }
        const end = this.need('sign', ')', `to close "${token.text}("`);
        return { kind: 'call', name: token.text, nameSpan: span(token, token), args, ...span(token, end) };
    }
    argument() {
        const next = this.tokens[this.at + 1];
        const first = this.token;
        const isWord = first.text === 'within' || first.text === 'since';
        const beforeName = next !== undefined && (next.kind === 'string' || (next.kind === 'name' && !RESERVED.has(next.text)));
        if (first.kind === 'name' && MARKERS.includes(first.text) && (isWord || beforeName)) {
            this.at++;
            return { marker: first.text, value: this.expression() };
        }
        return { value: this.expression() };
    }
}
const reservedHint = (token) => token.text === 'if' ? 'put parentheses around "if … then … else …"' : undefined;
//# sourceMappingURL=parse.js.map