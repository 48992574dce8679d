import { type ExpressionProblem, type Syntax } from './syntax.ts';
/**
 * Reads the text of an expression by the grammar in docs/language.md. Never throws; undefined after a mistake, which is
 * reported.
 */
export declare function parseExpression(text: string, report: (problem: ExpressionProblem) => void): Syntax | undefined;
