import type { Comparison } from '../../engine/index.ts';
import type { ExpressionProblem, Span } from './syntax.ts';
import { nearestTimeWord, type Token } from './token.ts';

/** Parentheses, signs and branches inside each other; deeper ones are refused. */
const MAX_DEPTH = 100;

export const COMPARISONS: ReadonlySet<string> = new Set<Comparison>(['<', '<=', '=', '!=', '>=', '>']);

/** Stops the parser at the first mistake of syntax; caught where it was started. */
export class SyntaxStop extends Error {}

/** A place among the tokens, from which a parser takes them one by one. */
export class Cursor {
  protected at = 0;
  private depth = 0;
  protected readonly tokens: readonly Token[];
  private readonly report: (problem: ExpressionProblem) => void;

  constructor(tokens: readonly Token[], report: (problem: ExpressionProblem) => void) {
    this.tokens = tokens;
    this.report = report;
  }

  protected get token(): Token {
    return this.tokens[this.at]!;
  }

  protected stop(span: Span, message: string, hint?: string): never {
    const problem = { offset: span.offset, length: Math.max(span.length, 1), message };
    this.report({ ...problem, code: 'expression-syntax', ...(hint === undefined ? {} : { hint }) });
    throw new SyntaxStop();
  }

  protected hintForRest(): string | undefined {
    const { kind, text } = this.token;
    const before = this.tokens[this.at - 1];
    if (kind === 'sign' && COMPARISONS.has(text)) return 'join two comparisons by "and"';
    if (kind === 'name' && before?.kind === 'number')
      return nearestTimeWord(text) ?? "a unit stands in single quotes: 140 'mm[Hg]'";
    if (kind === 'unit') return 'single quotes hold a unit after a number; text stands in double quotes';
    if (kind === 'name' && text === 'not' && this.tokens[this.at + 1]?.text === 'in') return 'write "not x in (…)"';
    return undefined;
  }

  /** Takes the next token if it is this sign or word. */
  protected take(kind: 'sign' | 'name', ...texts: readonly string[]): Token | undefined {
    const token = this.token;
    if (token.kind !== kind || !texts.includes(token.text)) return undefined;
    this.at++;
    return token;
  }

  protected need(kind: 'sign' | 'name', text: string, after: string): Token {
    return this.take(kind, text) ?? this.stop(this.token, `"${text}" is missing ${after}`, this.hintForRest());
  }

  protected deeper<T>(read: () => T): T {
    if (++this.depth > MAX_DEPTH) this.stop(this.token, 'the expression is nested too deeply');
    const result = read();
    this.depth--;
    return result;
  }
}

export const span = (from: Span, to: Span): Span => ({
  offset: from.offset,
  length: to.offset + to.length - from.offset,
});

export function naming(token: Token): string {
  if (token.kind === 'end') return 'the end';
  if (token.kind === 'string') return 'a text';
  return token.kind === 'unit' ? `'${token.text}'` : `"${token.text}"`;
}
