export * from './panels.js';
export * from './person-body.js';
export * from './variables.js';
export { gmfVitals } from './vitals.js';
//# sourceMappingURL=index.js.map