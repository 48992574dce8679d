import { describe, wrongShape } from '../diagnostics/index.js';
/** A value of the JSON text, with its place. Values of other types than asked for are reported where they are read. */
export class Node {
    file;
    path;
    value;
    constructor(file, path, value) {
        this.file = file;
        this.path = path;
        this.value = value;
    }
    get given() {
        return this.value !== undefined && this.value !== null;
    }
    get isObject() {
        return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
    }
    get(key) {
        const found = this.isObject && Object.hasOwn(this.value, key);
        return new Node(this.file, [...this.path, key], found ? this.value[key] : undefined);
    }
    has(key) {
        return this.get(key).given;
    }
    keys() {
        return this.isObject ? Object.keys(this.value) : [];
    }
    /** The items of a list; none if there is nothing. */
    items() {
        if (Array.isArray(this.value))
            return this.value.map((item, i) => new Node(this.file, [...this.path, i], item));
        if (this.given)
            this.wrong('a list');
        return [];
    }
    /** As Synthea's reader has it, a number may stand for a text, and a text for a number or for true and false. */
    text() {
        if (!this.given)
            return undefined;
        if (['string', 'number', 'boolean'].includes(typeof this.value))
            return String(this.value);
        return this.wrong('a text');
    }
    /** A text that is not blank. */
    name() {
        const text = this.text();
        return text === undefined || text.trim() === '' ? undefined : text;
    }
    number() {
        if (!this.given)
            return undefined;
        const number = typeof this.value === 'string' && this.value.trim() !== '' ? Number(this.value) : this.value;
        return typeof number === 'number' && Number.isFinite(number) ? number : this.wrong('a number');
    }
    flag() {
        if (this.given && typeof this.value !== 'boolean' && this.value !== 'true' && this.value !== 'false') {
            this.wrong('true or false');
        }
        return this.value === true || this.value === 'true';
    }
    report(problem, on = 'value') {
        this.file.report(this.path, problem, on);
        return undefined;
    }
    /** A mistake that Synthea meets only when it gets there. */
    warn(code, message, hint, on = 'value') {
        return this.report({ code, message, severity: 'warning', ...(hint === undefined ? {} : { hint }) }, on);
    }
    /** Another value in this place. */
    standIn(value) {
        return new Node(this.file, this.path, value);
    }
    /** Reports that a field is missing here. */
    missing(key, what = describeState(this.path)) {
        return this.warn('missing-key', `the field "${key}" is missing in ${what}`, undefined, 'key');
    }
    wrong(wanted) {
        return this.report(wrongShape(wanted, this.value));
    }
}
/** `the state "Onset"`, for messages. */
export const describeState = (path) => path[0] === 'states' && path[1] !== undefined
    ? `the state ${describe(path[1]).replace(/^the text /, '')}`
    : 'the module';
//# sourceMappingURL=node.js.map