import type { YamlMap, YamlNode, YamlPair, YamlScalar, YamlSequence } from './node.ts';
import { FlowReader, INDICATORS, LONGEST_KEY } from './quick-flow.ts';
import { folded, isSpace, plainScalar, UNSURE, unsure } from './quick-scalar.ts';

/**
 * Reads the YAML that modules are mostly written in: mappings and lists by indentation or in brackets, plain and quoted
 * texts on one line, folded and literal blocks, anchors of texts, remarks. Undefined for all else, and for anything that might be
 * a mistake: then the library `yaml` has the word. What is read here is read as it reads it, to the offset, much faster.
 */
export function quickYaml(text: string): YamlNode | undefined {
  if (UNUSUAL.test(text)) return undefined;
  try {
    return new QuickReader(text).whole();
  } catch (stop) {
    if (stop === UNSURE) return undefined;
    throw stop;
  }
}

/** Tabs, carriage returns and the like; marks between documents, directives. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNUSUAL = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffd-\uffff]|(?:^|\n)(?:---|\.\.\.|%)/;

/** Reads what is told by indentation. Between two lines it stands at the first character of the next that is no remark. */
class QuickReader extends FlowReader {
  /** Column of the line that is to be read, from 0; -1 at the end. */
  private column = 0;

  whole(): YamlNode {
    this.nextLine();
    if (this.column < 0) unsure();
    const root = this.block();
    return this.column < 0 ? root : unsure();
  }

  /** From the beginning of a line to the first character of one with content. */
  private nextLine(): void {
    const { text } = this;
    let start = this.at;
    for (;;) {
      this.at = start;
      this.spaces();
      const c = text[this.at];
      this.column = c === undefined ? -1 : this.at - start;
      if (c !== '\n' && c !== '#') return;
      const end = text.indexOf('\n', this.at);
      start = end < 0 ? text.length : end + 1;
    }
  }

  /** After a value: at most a remark, then the next line. */
  private endLine(): void {
    const before = this.at;
    this.spaces();
    const c = this.text[this.at];
    if (c !== undefined && c !== '\n' && (c !== '#' || this.at === before)) unsure();
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end + 1;
    this.nextLine();
  }

  private get dash(): boolean {
    return this.text[this.at] === '-' && this.text[this.at + 1] === ' ';
  }

  private block(): YamlNode {
    return this.deeper(() => (this.dash ? this.sequence(this.column) : this.map(this.column)));
  }

  private sequence(column: number): YamlSequence {
    const from = this.at;
    const items: YamlNode[] = [];
    while (this.column === column && this.dash) {
      const start = this.at;
      this.at += 2;
      this.spaces();
      const inner = column + this.at - start;
      items.push(this.keyAhead() ? this.map(inner) : this.value(column, false));
      if (this.column > column) unsure();
    }
    return { kind: 'sequence', items, from, to: this.at };
  }

  private map(column: number): YamlMap {
    const from = this.at;
    const pairs: YamlPair[] = [];
    do {
      const key = this.key();
      if (this.text[this.at] !== ':' || !isSpace(this.text[this.at + 1])) unsure();
      this.at++;
      pairs.push({ key, value: this.value(column, true) });
      if (this.column > column) unsure();
    } while (this.column === column && !this.dash);
    return { kind: 'map', pairs, from, to: this.at };
  }

  /** Does a mapping begin here, in the line of a dash? */
  private keyAhead(): boolean {
    const end = this.text.indexOf('\n', this.at);
    return /^[A-Za-z_][\w.]*:(?: |$)/.test(this.text.slice(this.at, end < 0 ? undefined : end));
  }

  private key(): YamlScalar {
    const { text, at: from } = this;
    if (text[from] === '"' || text[from] === "'") return this.quoted();
    if (INDICATORS.has(text[from]) || text[from] === '-') unsure();
    let at = from;
    while (text[at] !== ':' || !isSpace(text[at + 1])) {
      if (at >= text.length || text[at] === '\n' || (text[at] === '#' && text[at - 1] === ' ')) unsure();
      at++;
    }
    if (at - from > LONGEST_KEY) unsure();
    this.at = at;
    return plainScalar(text.slice(from, at).trimEnd(), from);
  }

  /** What stands after `key:` or a dash of a collection that begins at a column. */
  private value(column: number, inMap: boolean): YamlNode {
    this.spaces();
    const { text, at: from } = this;
    const c = text[from];
    if (c === undefined || c === '\n' || c === '#') {
      this.endLine();
      const below = this.column > column || (inMap && this.column === column && this.dash);
      if (!inMap && !below) unsure();
      return below ? this.block() : plainScalar('', from);
    }
    if (c === '|' || c === '>') return this.blockText(column);
    if (c === '&') return this.anchored(() => this.value(column, inMap));
    const node = this.inline(c, column);
    this.endLine();
    return node;
  }

  private inline(c: string, column: number): YamlNode {
    if (c === '[' || c === '{') return this.flow(column);
    return c === '*' ? this.alias() : this.lineText();
  }

  /** A text in quotes, or a plain one to the end of its line. */
  private lineText(): YamlScalar {
    const { text, at: from } = this;
    if (text[from] === '"' || text[from] === "'") return this.quoted();
    if (text[from] === '\n' || INDICATORS.has(text[from]) || (text[from] === '-' && isSpace(text[from + 1]))) unsure();
    const newline = text.indexOf('\n', from);
    const line = text.slice(from, newline < 0 ? undefined : newline);
    const remark = line.indexOf(' #');
    const source = (remark < 0 ? line : line.slice(0, remark)).trimEnd();
    if (source.includes(': ') || source.endsWith(':')) unsure();
    this.at = from + source.length;
    return plainScalar(source, from);
  }

  /** A folded (`>`) or literal (`|`) text that ends with one line end or (`-`) none. */
  private blockText(column: number): YamlScalar {
    const { text, at: from } = this;
    const header = /^([>|])(-?)\n( +)(?=[^ \n])/.exec(text.slice(from, from + 200));
    const [all, how, strip, indent] = header ?? unsure();
    if (indent!.length <= column) unsure();
    this.at = from + all.length - indent!.length;
    const lines = this.indentedLines(indent!, how === '>');
    const to = this.at;
    const remark = /^ *#/.exec(text.slice(to, to + 200));
    if (remark !== null && remark[0].length - 1 > column) unsure();
    this.nextLine();
    const body = how === '>' ? folded(lines) : lines.join('\n');
    const value = strip === '-' ? body : `${body}\n`;
    return { kind: 'scalar', value, source: value, style: 'block', from, to };
  }

  /** The lines of a block without their indentation and without the empty ones at its end. */
  private indentedLines(indent: string, fold: boolean): readonly string[] {
    const lines: string[] = [];
    while (this.at < this.text.length) {
      const end = this.text.indexOf('\n', this.at);
      if (end < 0) unsure();
      const line = this.text.slice(this.at, end);
      if (line !== '' && !line.startsWith(indent)) break;
      if (line.endsWith(' ') || (fold && line[indent.length] === ' ')) unsure();
      lines.push(line.slice(indent.length));
      this.at = end + 1;
    }
    while (lines.at(-1) === '') lines.pop();
    return lines;
  }
}
