export * from './expression.ts';
export * from './program.ts';
export * from './runtime.ts';
export * from './vocabulary.ts';
