import { CODES, type DiagnosticCode, type Severity } from './codes.ts';

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

/** Characters of a message: a cell or a key of a broken file may hold a megabyte. */
const LONGEST = 600;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

export function diagnostic(place: Place, problem: Problem): Diagnostic {
  return {
    code: problem.code,
    severity: problem.severity ?? CODES[problem.code].severity,
    file: place.file,
    line: place.line,
    column: place.column,
    ...(place.length === undefined ? {} : { length: place.length }),
    message: shortened(problem.message),
    ...(problem.hint === undefined ? {} : { hint: problem.hint }),
  };
}

/** What makes Synthea itself refuse a file; every other mistake in a GMF file is a warning. */
const REFUSED_BY_SYNTHEA: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'file-unreadable',
  'yaml-syntax',
  'json-syntax',
  'not-a-module',
  'duplicate-module',
  'missing-key',
  'wrong-shape',
  'missing-transition',
  'gmf-version',
  'gmf-no-initial',
  'gmf-unknown-type',
]);

/** The same mistake as it counts in a GMF file. */
export function inGmf(found: Diagnostic): Diagnostic {
  return REFUSED_BY_SYNTHEA.has(found.code) ? found : { ...found, severity: 'warning' };
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((each) => each.severity === 'error');

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, line, column, code and message; exact repetitions are left out. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      compareTexts(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareTexts(a.code, b.code) ||
      compareTexts(a.message, b.message),
  );
  return sorted.filter((each, i) => i === 0 || !same(each, sorted[i - 1]!));
}

function same(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.file === b.file && a.line === b.line && a.column === b.column && a.code === b.code && a.message === b.message
  );
}
