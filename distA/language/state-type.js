export {};
//# sourceMappingURL=state-type.js.map