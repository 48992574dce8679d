import { sortDiagnostics } from './diagnostic.js';
/** The JSON form (`--json`): a list in order of file and place, with the fields of `Diagnostic`. */
export function diagnosticsToJson(diagnostics) {
    return sortDiagnostics(diagnostics).map((each) => ({
        file: each.file,
        line: each.line,
        column: each.column,
        ...(each.length === undefined ? {} : { length: each.length }),
        severity: each.severity,
        code: each.code,
        message: each.message,
        ...(each.hint === undefined ? {} : { hint: each.hint }),
    }));
}
//# sourceMappingURL=json.js.map