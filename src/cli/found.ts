import { diagnosticsToJson, printDiagnostics } from '../diagnostics/index.ts';
import type { RunnableProgram } from '../run/index.ts';
import type { Console } from './console.ts';
import { counted } from './counted.ts';

export interface Verbosity {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly strict?: boolean;
}

/** Prints what was found about modules to stderr, with the source lines. */
export function printFound(loaded: Found, { json }: Verbosity, console: Console): void {
  if (loaded.diagnostics.length === 0) return;
  if (json) console.err(`${JSON.stringify(diagnosticsToJson(loaded.diagnostics))}\n`);
  else console.err(printDiagnostics(loaded.diagnostics, { source: loaded.textOf, color: console.terminal }));
}

/** The same for those who want to run modules and not to mend them: warnings are only counted, unless they end the run. */
export function printErrors(loaded: Found, verbosity: Verbosity, console: Console): void {
  const errors = loaded.diagnostics.filter((each) => each.severity === 'error' || verbosity.strict);
  printFound({ ...loaded, diagnostics: errors }, verbosity, console);
  const warnings = loaded.diagnostics.length - errors.length;
  if (warnings > 0 && !verbosity.quiet)
    console.err(
      `${counted(warnings, 'warning')} about modules: \`${console.called} check\` with the same modules shows them\n`,
    );
}

type Found = Pick<RunnableProgram, 'diagnostics' | 'textOf'>;
