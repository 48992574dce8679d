export * from './age.js';
export * from './distributions.js';
export * from './draws.js';
export * from './invariant.js';
export * from './time.js';
export * from './unit.js';
export * from './zone.js';
//# sourceMappingURL=index.js.map