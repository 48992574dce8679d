import type { ExpressionProblem, Span } from './syntax.ts';
import { type Token } from './token.ts';
export declare const COMPARISONS: ReadonlySet<string>;
/** Stops the parser at the first mistake of syntax; caught where it was started. */
export declare class SyntaxStop extends Error {
}
/** A place among the tokens, from which a parser takes them one by one. */
export declare class Cursor {
    protected at: number;
    private depth;
    protected readonly tokens: readonly Token[];
    private readonly report;
    constructor(tokens: readonly Token[], report: (problem: ExpressionProblem) => void);
    protected get token(): Token;
    protected stop(span: Span, message: string, hint?: string): never;
    protected hintForRest(): string | undefined;
    /** Takes the next token if it is this sign or word. */
    protected take(kind: 'sign' | 'name', ...texts: readonly string[]): Token | undefined;
    protected need(kind: 'sign' | 'name', text: string, after: string): Token;
    protected deeper<T>(read: () => T): T;
}
export declare const span: (from: Span, to: Span) => Span;
export declare function naming(token: Token): string;
