export * from './code-book.js';
export * from './code-shape.js';
export * from './coding.js';
//# sourceMappingURL=index.js.map