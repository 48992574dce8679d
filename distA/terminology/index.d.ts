export * from './code-book.ts';
export * from './code-shape.ts';
export * from './coding.ts';
