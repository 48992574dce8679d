export {};
//# sourceMappingURL=pack.js.map