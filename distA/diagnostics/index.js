export * from './codes.js';
export * from './diagnostic.js';
export * from './json.js';
export * from './messages.js';
export * from './nearest.js';
export * from './print.js';
//# sourceMappingURL=index.js.map