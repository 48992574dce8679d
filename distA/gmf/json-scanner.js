/** Objects and lists inside each other; deeper ones are refused. */
const DEEPEST = 100;
/** Stops the scanner at the first mistake; thrown and caught in this file only. */
class JsonStop extends Error {
}
/** Reads one JSON text from front to back. */
export class Scanner {
    problems = [];
    #text;
    #at = 0;
    #depth = 0;
    constructor(text) {
        this.#text = text;
        if (text.startsWith('\uFEFF'))
            this.#at = 1;
    }
    document() {
        try {
            const root = this.#value();
            this.#space();
            if (this.#at < this.#text.length)
                this.#stop('nothing may follow the end of the object');
            return root;
        }
        catch (stop) {
            if (stop instanceof JsonStop)
                return undefined;
            throw stop;
        }
    }
    #stop(message, hint) {
        const problem = { code: 'json-syntax', message, hint };
        this.problems.push({ from: this.#at, to: this.#at + 1, problem });
        throw new JsonStop();
    }
    #space() {
        while (this.#at < this.#text.length && ' \t\r\n'.includes(this.#text[this.#at]))
            this.#at++;
    }
    #take(sign) {
        this.#space();
        if (this.#text[this.#at] !== sign)
            return false;
        this.#at++;
        return true;
    }
    #value() {
        this.#space();
        const from = this.#at;
        const c = this.#text[from];
        if (c === '{' || c === '[') {
            if (++this.#depth > DEEPEST)
                this.#stop(`nested deeper than ${DEEPEST} levels`);
            const made = c === '{' ? this.#object() : this.#list();
            this.#depth--;
            return made;
        }
        const value = c === '"' ? this.#string() : this.#word();
        return { from, to: this.#at, value };
    }
    #object() {
        const value = Object.create(null);
        const children = new Map();
        const from = this.#at++;
        if (!this.#take('}')) {
            do
                this.#field(value, children);
            while (this.#take(','));
            if (!this.#take('}'))
                this.#stop(this.#expected('"," or "}"'));
        }
        return { from, to: this.#at, value, children };
    }
    #field(value, children) {
        this.#space();
        const from = this.#at;
        if (this.#text[from] !== '"')
            this.#stop(this.#expected('a name in double quotes'), this.#afterComma('}'));
        const name = this.#string();
        const key = [from, this.#at];
        if (!this.#take(':'))
            this.#stop(this.#expected('":"'));
        if (children.has(name)) {
            const problem = {
                code: 'duplicate-key',
                message: `the field "${name}" stands here twice; the last one counts`,
            };
            this.problems.push({ from: key[0], to: key[1], problem });
        }
        const child = this.#value();
        value[name] = child.value;
        children.set(name, { ...child, key });
    }
    #list() {
        const value = [];
        const children = new Map();
        const from = this.#at++;
        if (!this.#take(']')) {
            do {
                this.#space();
                if (this.#text[this.#at] === ']')
                    this.#stop(this.#expected('a value'), this.#afterComma(']'));
                const item = this.#value();
                children.set(String(value.length), item);
                value.push(item.value);
            } while (this.#take(','));
            if (!this.#take(']'))
                this.#stop(this.#expected('"," or "]"'));
        }
        return { from, to: this.#at, value, children };
    }
    #string() {
        const from = this.#at;
        let end = from + 1;
        while (end < this.#text.length && this.#text[end] !== '"')
            end += this.#text[end] === '\\' ? 2 : 1;
        if (end >= this.#text.length)
            this.#stop('the text that begins here does not end');
        const quoted = this.#text.slice(from, end + 1);
        const value = parsed(quoted) ?? parsed(quoted.replace(/[\r\n\t]/g, (c) => (c === '\t' ? '\\t' : '\\n')));
        if (typeof value !== 'string')
            this.#stop('the text has an escape that JSON does not know');
        this.#at = end + 1;
        return value;
    }
    #word() {
        const match = /[-+.\w]+/y;
        match.lastIndex = this.#at;
        const word = match.exec(this.#text)?.[0] ?? '';
        const value = parsed(word);
        if (value === undefined)
            this.#stop(this.#expected('a value'));
        this.#at += word.length;
        return value;
    }
    #expected(what) {
        const found = this.#text[this.#at];
        return `expected ${what}, found ${found === undefined ? 'the end' : `"${found}"`}`;
    }
    #afterComma(close) {
        return this.#text[this.#at] === close ? `no comma stands before "${close}"` : undefined;
    }
}
/** A number, text, true, false or null; undefined if it is none. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=json-scanner.js.map