/** All of them, or undefined if one has a mistake (every one is checked). */
export function all(of) {
    return of.every((each) => each !== undefined) ? of : undefined;
}
//# sourceMappingURL=checking.js.map