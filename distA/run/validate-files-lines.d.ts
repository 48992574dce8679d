import type { Issue } from '../validate/index.ts';
import type { Chunks } from './validate-files-input.ts';
/** A line, or a whole document, as text; or what is wrong with it before it is even JSON. */
export type Line = {
    number: number;
} & ({
    text: string;
} | {
    issue: Issue;
});
/** How long a line or a document may be. */
export interface TextLimit {
    bytes: number;
}
/** The lines of a file that are not blank; all of it as one line where no separator is given. */
export declare function linesOf(chunks: Chunks, limit: TextLimit, separator: '\n' | undefined): AsyncGenerator<Line>;
