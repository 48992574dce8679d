import type { Expression } from '../../engine/index.ts';
import { type Meaning } from './literal-text.ts';
/** The names under which a module knows things. What has none is written in place. */
export interface PrintNames {
    /** Of the parameter with this index. */
    parameter?(index: number): string | undefined;
    /** Of the code or body variable with this key (`system|code`), for `active`, `has`, `last`. */
    code?(key: string): string | undefined;
    /** The display of a key, for codes in place. */
    display?(key: string): string | undefined;
    /** The bare name for an attribute of the person; one that has none is written `attribute("name")`. */
    attribute?(name: string): string | undefined;
}
/**
 * The text of an expression, in the grammar of docs/language.md: reading it again gives the same expression. `meaning`: what
 * numbers stand for (`duration` where seconds are wanted). Conversions of units other than of numbers are not undone.
 */
export declare function printExpression(expression: Expression, names?: PrintNames, meaning?: Meaning): string;
