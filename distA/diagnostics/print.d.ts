import type { Diagnostic } from './diagnostic.ts';
export interface PrintOptions {
    /** Text of a file, if it is at hand: then the line is shown with a caret. */
    readonly source?: (file: string) => string | undefined;
    /** ANSI colours. */
    readonly color?: boolean;
}
/**
 * All diagnostics in order of file and place, each as
 * `file:line:col severity CODE message`, the source line, a caret under the found piece, and the hint.
 */
export declare function printDiagnostics(diagnostics: readonly Diagnostic[], options?: PrintOptions): string;
/** `3 errors and 1 warning`, or `no problems`. */
export declare function summarize(diagnostics: readonly Diagnostic[]): string;
