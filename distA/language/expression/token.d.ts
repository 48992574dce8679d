import type { ExpressionProblem, Span } from './syntax.ts';
export type TokenKind = 'number' | 'string' | 'unit' | 'name' | 'sign' | 'end';
export interface Token extends Span {
    readonly kind: TokenKind;
    /** The name, the sign, the content of a text or unit without its quotes, the digits of a number. */
    readonly text: string;
}
/** Splits a text into tokens, the last of them the end. Goes on after a mistake, so that all of them are found. */
export declare function tokenize(text: string, report: (problem: ExpressionProblem) => void): readonly Token[];
/** Units of time as words, in UCUM. */
export declare const TIME_WORDS: Readonly<Record<string, string>>;
/** The word for a unit of time that was probably meant. */
export declare const nearestTimeWord: (found: string) => string | undefined;
/** Names that mean something in the grammar and so stand for nothing else. */
export declare const RESERVED: ReadonlySet<string>;
/** Can this text stand as a bare name? */
export declare const isName: (text: string) => boolean;
