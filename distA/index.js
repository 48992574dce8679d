/** The pure entry: nothing here touches files, the clock, the environment or the network. Runs in a browser page. */
export { completedYears, dayAt, exactAge, formatDay, formatInstant, InvariantError, parseDay, startOfDay, } from './base/index.js';
export { printDiagnostics } from './diagnostics/index.js';
export { SimulationError } from './engine/index.js';
export * from './fhir/index.js';
export * from './generate/index.js';
export { readGmf } from './gmf/index.js';
export { moduleTemplate, readModule, readValueSet, } from './language/index.js';
export { usPack } from './population/us/index.js';
export { addressAt, window, } from './record/index.js';
export * from './simulate/index.js';
export { compareTargets, reportTargets } from './targets/index.js';
export { createValidator, issueCodes, } from './validate/index.js';
//# sourceMappingURL=index.js.map