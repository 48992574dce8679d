import { diagnosticsToJson, printDiagnostics } from '../diagnostics/index.ts';
import type { LoadedProgram } from '../run/index.ts';
import type { Console } from './console.ts';

export interface Verbosity {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly strict?: boolean;
}

/** Prints what was found about modules to stderr, with the source lines. */
export function printFound(
  loaded: Pick<LoadedProgram, 'diagnostics' | 'textOf'>,
  { json }: Verbosity,
  console: Console,
): void {
  if (loaded.diagnostics.length === 0) return;
  if (json) console.err(`${JSON.stringify(diagnosticsToJson(loaded.diagnostics))}\n`);
  else console.err(printDiagnostics(loaded.diagnostics, { source: loaded.textOf, color: console.terminal }));
}
