import { type Concept } from '../../terminology/index.ts';
import type { Checking } from './checking.ts';
import type { Argument, Call, Marker, Syntax } from './syntax.ts';
/** Reports that a call has too few or too many arguments, or ones with a word before them that does not belong there. */
export declare function wrongArguments(call: Call, wanted: string, c: Checking): undefined;
/** The plain arguments, if there are `least` to `most` of them and no others besides those marked by `markers`. */
export declare function plainArguments(call: Call, [least, most]: readonly [number, number], wanted: string, c: Checking, markers?: readonly Marker[]): readonly Syntax[] | undefined;
export declare const marked: (call: Call, marker: Marker) => Argument | undefined;
/** The seconds of `within 1 year`, which must be a number known here. `none` if there is no such argument. */
export declare function withinArgument(call: Call, c: Checking): number | 'none' | undefined;
/** A bare name or a text in quotes: names of states, symptoms and vital signs may hold any letters. */
export declare function nameArgument(syntax: Syntax, what: string, c: Checking): string | undefined;
export declare function stateArgument(syntax: Syntax, c: Checking): string | undefined;
/** `name`, `set.name` or `code("snomed", "44054006", "Diabetes mellitus type 2 (disorder)")`. */
export declare function codeArgument(syntax: Syntax, c: Checking): Concept | undefined;
/** System, code and display, once or for several systems. */
export declare function codeInPlace(call: Call, c: Checking): Concept | undefined;
/** What `last` and `readings` are about: a body variable or a code. */
export declare function observed(syntax: Syntax, c: Checking): {
    readonly codes: readonly string[];
    readonly unit?: string;
} | undefined;
/** `2020-03-01` or `2020-03-01T12:30:00`, to the millisecond at most. */
export declare function parseInstant(text: string): number | undefined;
