import type { DiagnosticCode } from './codes.ts';
import type { Problem } from './diagnostic.ts';
/** The hint for a closed list: the nearest name, else the whole list if it is short. */
export declare function nearestOrAll(found: string, known: readonly string[]): string | undefined;
export declare function unknownKey(key: string, known: readonly string[], where?: string): Problem;
export declare function missingKey(key: string, where?: string): Problem;
export declare function duplicateKey(key: string): Problem;
/** `what` is the noun for the list, for example `encounter class`. */
export declare function unknownWord(what: string, found: string, known: readonly string[]): Problem;
export declare function wrongShape(wanted: string, found: unknown): Problem;
/** `unknownNamed('unknown-state', 'state', 'onst', names)`: "no state is named "onst"", with the nearest. */
export declare function unknownNamed(code: DiagnosticCode, what: string, found: string, known: Iterable<string>): Problem;
export declare function unknownName(name: string, known: Iterable<string>): Problem;
export declare function severalWords(words: readonly string[], what: 'state' | 'step'): Problem;
export declare function probabilitySum(sum: number): Problem;
export declare function wrongDisplay(code: string, found: string, right: string): Problem;
export declare function notYetSupported(what: string): Problem;
/** A value in a few words, for messages. */
export declare function describe(value: unknown): string;
