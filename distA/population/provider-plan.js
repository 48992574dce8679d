export {};
//# sourceMappingURL=provider-plan.js.map