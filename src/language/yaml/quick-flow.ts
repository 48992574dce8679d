import type { YamlAlias, YamlNode, YamlPair, YamlScalar } from './node.ts';
import { isSpace, plainScalar, unsure } from './quick-scalar.ts';

/** Characters with which no plain text begins, or one only sometimes. */
export const INDICATORS: ReadonlySet<string | undefined> = new Set([...'?:,[]{}#&*!|>\'"%@`', undefined]);
/** Where a plain text between brackets ends. */
const FLOW_END: ReadonlySet<string | undefined> = new Set([undefined, '\n', ',', '[', ']', '{', '}']);
export const LONGEST_KEY = 1000;
const MOST_DEPTH = 60;

/** A place in a text, and the reading of what stands on one line or between brackets. */
export class FlowReader {
  protected readonly text: string;
  protected at = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  protected spaces(): void {
    while (this.text[this.at] === ' ') this.at++;
  }

  protected deeper<T>(read: () => T): T {
    if (++this.depth > MOST_DEPTH) unsure();
    const result = read();
    this.depth--;
    return result;
  }

  /** `[…]` or `{…}`, over several lines if those stand further in than `column`. */
  protected flow(column: number): YamlNode {
    const from = this.at;
    if (this.text[from] === '{') {
      const pairs = this.deeper(() => this.list('}', column, () => this.flowPair(column)));
      return { kind: 'map', pairs, from, to: this.at };
    }
    const items = this.deeper(() => this.list(']', column, () => this.flowValue(column)));
    return { kind: 'sequence', items, from, to: this.at };
  }

  private list<T>(close: string, column: number, read: () => T): readonly T[] {
    const found: T[] = [];
    do {
      this.at++;
      this.flowSpace(column);
      if (this.text[this.at] === close && found.length === 0) break;
      found.push(read());
      this.flowSpace(column);
    } while (this.text[this.at] === ',');
    if (this.text[this.at] !== close) unsure();
    this.at++;
    return found;
  }

  private flowPair(column: number): YamlPair {
    const key = this.flowScalar();
    if (this.text[this.at] !== ':' || !isSpace(this.text[this.at + 1])) unsure();
    this.at++;
    this.flowSpace(column);
    return { key, value: this.flowValue(column) };
  }

  private flowValue(column: number): YamlNode {
    const c = this.text[this.at];
    if (c === '[' || c === '{') return this.flow(column);
    if (c === '*') return this.alias();
    if (c === '&') return this.anchored(() => (this.isText() ? this.flowScalar() : this.flow(column)));
    return this.flowScalar();
  }

  private flowScalar(): YamlScalar {
    const { text, at: from } = this;
    const c = text[from];
    if (c === '"' || c === "'") return this.quoted();
    if (c === '\n' || INDICATORS.has(c) || (c === '-' && !/[\w.]/.test(text[from + 1] ?? ' '))) unsure();
    let at = from;
    while (!FLOW_END.has(text[at])) {
      if (text[at] === ':' && (isSpace(text[at + 1]) || FLOW_END.has(text[at + 1]))) break;
      if (text[at] === '#' && text[at - 1] === ' ') unsure();
      at++;
    }
    if (at - from > LONGEST_KEY) unsure();
    const source = text.slice(from, at).trimEnd();
    this.at = from + source.length;
    return plainScalar(source, from);
  }

  /** Spaces and ends of lines between brackets. */
  private flowSpace(column: number): void {
    this.spaces();
    while (this.text[this.at] === '\n') {
      const start = ++this.at;
      this.spaces();
      if (this.text[this.at] !== '\n' && this.at - start <= column) unsure();
    }
  }

  /** A text in quotes, on one line. */
  protected quoted(): YamlScalar {
    const { text, at: from } = this;
    const quote = text[from]!;
    let at = from + 1;
    while (text[at] !== quote || (quote === "'" && text[at + 1] === "'")) {
      if (at >= text.length || text[at] === '\n') unsure();
      const backslash = quote === '"' && text[at] === '\\';
      if (backslash && text[at + 1] !== '"' && text[at + 1] !== '\\') unsure();
      at += backslash || text[at] === quote ? 2 : 1;
    }
    this.at = at + 1;
    if (this.at - from > LONGEST_KEY && text[this.at] === ':') unsure();
    const inner = text.slice(from + 1, at);
    const value = quote === '"' ? inner.replace(/\\(.)/g, '$1') : inner.replaceAll("''", "'");
    return { kind: 'scalar', value, source: value, style: quote === '"' ? 'double' : 'single', from, to: this.at };
  }

  /** `&name` before a value. */
  protected anchored(read: () => YamlNode): YamlNode {
    const anchor = this.name();
    if (!isSpace(this.text[this.at])) unsure();
    this.spaces();
    if (this.text[this.at] === '&' || this.text[this.at] === '*') unsure();
    return { ...read(), anchor };
  }

  /** No bracket opens here. */
  protected isText(): boolean {
    return this.text[this.at] !== '[' && this.text[this.at] !== '{';
  }

  /** `*name`. */
  protected alias(): YamlAlias {
    const from = this.at;
    const of = this.name();
    const after = this.text[this.at];
    if (!isSpace(after) && !FLOW_END.has(after)) unsure();
    return { kind: 'alias', of, from, to: this.at };
  }

  private name(): string {
    const from = ++this.at;
    while (/\w/.test(this.text[this.at] ?? '')) this.at++;
    return this.at === from ? unsure() : this.text.slice(from, this.at);
  }
}
