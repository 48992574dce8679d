export * from './entry.js';
export * from './identifiers.js';
export * from './person.js';
export * from './provider.js';
export * from './window.js';
//# sourceMappingURL=index.js.map