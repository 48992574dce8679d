import type { Coding, SystemName } from './coding.ts';

/**
 * Knows which codes exist: all accepted displays of one, none if there is no such code, undefined if the book does not
 * cover that code system.
 */
export type CodeBook = (system: SystemName, code: string) => readonly string[] | undefined;

const plain = (display: string): string => display.trim().toLowerCase().replace(/\s+/g, ' ');

/** Do two displays say the same, but for case and spaces? */
export const sameDisplay = (a: string, b: string): boolean => plain(a) === plain(b);

/** What a book says about a coding: undefined if it fits, or if the book does not cover the system. */
export function bookProblem(book: CodeBook, coding: Coding): { readonly displays: readonly string[] } | undefined {
  const displays = book(coding.system, coding.code);
  if (displays === undefined || displays.some((display) => sameDisplay(display, coding.display))) return undefined;
  return { displays };
}
