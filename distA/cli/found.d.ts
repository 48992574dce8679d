import type { LoadedProgram } from '../run/index.ts';
import type { Console } from './console.ts';
export interface Verbosity {
    readonly json?: boolean;
    readonly quiet?: boolean;
    readonly strict?: boolean;
}
/** Prints what was found about modules to stderr, with the source lines. */
export declare function printFound(loaded: Found, { json }: Verbosity, console: Console): void;
/** The same for those who want to run modules and not to mend them: warnings are only counted, unless they end the run. */
export declare function printErrors(loaded: Found, verbosity: Verbosity, console: Console): void;
type Found = Pick<LoadedProgram, 'diagnostics' | 'textOf'>;
export {};
