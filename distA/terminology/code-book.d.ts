import type { Coding, SystemName } from './coding.ts';
/**
 * Knows which codes exist: all accepted displays of one, none if there is no such code, undefined if the book does not
 * cover that code system.
 */
export type CodeBook = (system: SystemName, code: string) => readonly string[] | undefined;
/** Do two displays say the same, but for case and spaces? */
export declare const sameDisplay: (a: string, b: string) => boolean;
/** What a book says about a coding: undefined if it fits, or if the book does not cover the system. */
export declare function bookProblem(book: CodeBook, coding: Coding): {
    readonly displays: readonly string[];
} | undefined;
