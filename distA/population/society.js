export {};
//# sourceMappingURL=society.js.map