export {};
//# sourceMappingURL=compiled-type.js.map