export * from './compile.js';
export * from './compiled-type.js';
export * from './drug-effects.js';
export * from './parameters.js';
export * from './word.js';
//# sourceMappingURL=index.js.map