import type { DiagnosticCode } from '../../diagnostics/index.ts';
import type { ExpressionScope } from './scope.ts';
import type { Span, Syntax } from './syntax.ts';
import type { Typed } from './type.ts';
/** What the checker of one kind of syntax needs of the others. */
export interface Checking {
    readonly scope: ExpressionScope;
    /** No drawn values here: the same answer is needed each time. */
    readonly steady: boolean;
    /** Checks an inner expression; undefined if it has a mistake, which is reported. */
    of(syntax: Syntax): Typed | undefined;
    /** Reports a mistake; gives undefined, so that a checker can return it. */
    problem(span: Span, code: DiagnosticCode, message: string, hint?: string): undefined;
    /** Number of the next draw of this expression. */
    draw(): number;
}
/** All of them, or undefined if one has a mistake (every one is checked). */
export declare function all<T>(of: readonly (T | undefined)[]): readonly T[] | undefined;
