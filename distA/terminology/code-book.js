const plain = (display) => display.trim().toLowerCase().replace(/\s+/g, ' ');
/** Do two displays say the same, but for case and spaces? */
export const sameDisplay = (a, b) => plain(a) === plain(b);
/** What a book says about a coding: undefined if it fits, or if the book does not cover the system. */
export function bookProblem(book, coding) {
    const displays = book(coding.system, coding.code);
    if (displays === undefined || displays.some((display) => sameDisplay(display, coding.display)))
        return undefined;
    return { displays };
}
//# sourceMappingURL=code-book.js.map