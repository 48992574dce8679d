import { type DiagnosticCode, type Severity } from './codes.ts';
/** A located mistake of the user: what was found, where, and what to do. Lines and columns from 1, in UTF-16 units. */
export interface Diagnostic {
    readonly code: DiagnosticCode;
    readonly severity: Severity;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    /** Length of the found piece on its line; 1 if absent. */
    readonly length?: number;
    readonly message: string;
    /** What to do, for example `did you mean "hazards"?` */
    readonly hint?: string;
}
/** Where a diagnostic points to. */
export interface Place {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly length?: number;
}
/** What is wrong, without the place: made by the functions of messages.ts. */
export interface Problem {
    readonly code: DiagnosticCode;
    readonly message: string;
    readonly hint?: string | undefined;
    /** Only where it differs from the usual one of the code. */
    readonly severity?: Severity;
}
export declare function diagnostic(place: Place, problem: Problem): Diagnostic;
/** The same mistake as it counts in a GMF file. */
export declare function inGmf(found: Diagnostic): Diagnostic;
export declare const hasErrors: (diagnostics: readonly Diagnostic[]) => boolean;
/** By file, line, column, code and message; exact repetitions are left out. */
export declare function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[];
