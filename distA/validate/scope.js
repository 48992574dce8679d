/** A resource by itself: nothing outside it is known. */
export const emptyScope = { resolve: () => 'outside', base: undefined };
//# sourceMappingURL=scope.js.map