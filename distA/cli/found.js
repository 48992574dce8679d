import { diagnosticsToJson, printDiagnostics } from '../diagnostics/index.js';
/** Prints what was found about modules to stderr, with the source lines. */
export function printFound(loaded, { json }, console) {
    if (loaded.diagnostics.length === 0)
        return;
    if (json)
        console.err(`${JSON.stringify(diagnosticsToJson(loaded.diagnostics))}\n`);
    else
        console.err(printDiagnostics(loaded.diagnostics, { source: loaded.textOf, color: console.terminal }));
}
/** The same for those who want to run modules and not to mend them: warnings are only counted, unless they end the run. */
export function printErrors(loaded, verbosity, console) {
    const errors = loaded.diagnostics.filter((each) => each.severity === 'error' || verbosity.strict);
    printFound({ ...loaded, diagnostics: errors }, verbosity, console);
    const warnings = loaded.diagnostics.length - errors.length;
    if (warnings > 0 && !verbosity.quiet)
        console.err(`${warnings} warning${warnings === 1 ? '' : 's'} about modules: \`lifecourse check\` shows them\n`);
}
//# sourceMappingURL=found.js.map