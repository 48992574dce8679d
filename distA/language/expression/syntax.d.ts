import type { DiagnosticCode } from '../../diagnostics/index.ts';
import type { Comparison } from '../../engine/index.ts';
/** A piece of the text of an expression, in UTF-16 units from 0. */
export interface Span {
    readonly offset: number;
    readonly length: number;
}
/** A mistake in an expression; the caller knows where the text stands in its file. */
export interface ExpressionProblem extends Span {
    readonly code: DiagnosticCode;
    readonly message: string;
    readonly hint?: string;
}
/** An expression as written, before names and types are looked at. */
export type Syntax = Span & ({
    readonly kind: 'number';
    readonly value: number;
    readonly unit?: Span & {
        readonly ucum: string;
    };
} | {
    readonly kind: 'text';
    readonly value: string;
} | {
    readonly kind: 'boolean';
    readonly value: boolean;
} | {
    readonly kind: 'name';
    readonly name: string;
} | {
    readonly kind: 'call';
    readonly name: string;
    readonly nameSpan: Span;
    readonly args: readonly Argument[];
} | {
    readonly kind: 'and' | 'or';
    readonly of: readonly Syntax[];
} | {
    readonly kind: 'not';
    readonly of: Syntax;
} | {
    readonly kind: 'negative';
    readonly of: Syntax;
} | {
    readonly kind: 'compare';
    readonly how: Comparison;
    readonly left: Syntax;
    readonly right: Syntax;
} | {
    readonly kind: 'missing';
    readonly of: Syntax;
    readonly negated: boolean;
} | {
    readonly kind: 'in';
    readonly left: Syntax;
    readonly of: readonly Syntax[];
} | {
    readonly kind: 'arithmetic';
    readonly how: '+' | '-' | '*' | '/' | '^';
    readonly left: Syntax;
    readonly right: Syntax;
} | {
    readonly kind: 'if';
    readonly when: Syntax;
    readonly then: Syntax;
    readonly else: Syntax;
});
/** What stands before an argument: `within 1 year`, `since onset`, `medication metformin`. */
export declare const MARKERS: readonly ['within', 'since', 'condition', 'allergy', 'medication', 'care_plan', 'device'];
export type Marker = (typeof MARKERS)[number];
export interface Argument {
    readonly marker?: Marker;
    readonly value: Syntax;
}
export type Call = Extract<Syntax, {
    kind: 'call';
}>;
export type Name = Extract<Syntax, {
    kind: 'name';
}>;
