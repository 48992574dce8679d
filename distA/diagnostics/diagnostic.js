import { CODES } from './codes.js';
export function diagnostic(place, problem) {
    return {
        code: problem.code,
        severity: problem.severity ?? CODES[problem.code].severity,
        file: place.file,
        line: place.line,
        column: place.column,
        ...(place.length === undefined ? {} : { length: place.length }),
        message: problem.message,
        ...(problem.hint === undefined ? {} : { hint: problem.hint }),
    };
}
/** What makes Synthea itself refuse a file; every other mistake in a GMF file is a warning. */
const REFUSED_BY_SYNTHEA = new Set([
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
export function inGmf(found) {
    return REFUSED_BY_SYNTHEA.has(found.code) ? found : { ...found, severity: 'warning' };
}
export const hasErrors = (diagnostics) => diagnostics.some((each) => each.severity === 'error');
const compareTexts = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** By file, line, column, code and message; exact repetitions are left out. */
export function sortDiagnostics(diagnostics) {
    const sorted = [...diagnostics].sort((a, b) => compareTexts(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compareTexts(a.code, b.code) ||
        compareTexts(a.message, b.message));
    return sorted.filter((each, i) => i === 0 || !same(each, sorted[i - 1]));
}
function same(a, b) {
    return (a.file === b.file && a.line === b.line && a.column === b.column && a.code === b.code && a.message === b.message);
}
//# sourceMappingURL=diagnostic.js.map