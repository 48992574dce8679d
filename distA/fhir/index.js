export * from './bundle.js';
export { createMapper } from './mapper.js';
export * from './ndjson.js';
export { entryIds } from './trace.js';
//# sourceMappingURL=index.js.map