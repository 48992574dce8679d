export * from './program.js';
export * from './simulate.js';
export { vocabulary } from './vocabulary.js';
//# sourceMappingURL=index.js.map