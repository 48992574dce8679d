import { type Problem } from '../diagnostics/index.ts';
import { type CodeBook, type Coding, type Concept } from '../terminology/index.ts';
/** A coding, or a list of them, as written in a file, as a Concept; undefined if it has not their shape. */
export declare function conceptOf(value: unknown): Concept | undefined;
/** What is wrong with a coding: its system, the form of its code or, where a book is at hand, whether it exists. */
export declare function codingProblem(coding: Coding, book: CodeBook | undefined): CodingFault | undefined;
/** The key of the coding at which the problem lies. */
export interface CodingFault {
    readonly key: keyof Coding;
    readonly problem: Problem;
}
