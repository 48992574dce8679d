export { AGE_BAND, ExposureLog } from './accounting.js';
export { WATCH } from './context.js';
export { compareValues, evaluatorsFor } from './evaluate.js';
export * from './expression.js';
export { expectedUntil, HazardClock, instantOfExpected } from './hazard.js';
export { Life } from './life.js';
export { LinkedProgram } from './link.js';
export * from './program.js';
export { EventQueue } from './queue.js';
export * from './runtime.js';
export { quantile } from './sampling.js';
export { SimulationError } from './simulation-error.js';
export * from './vocabulary.js';
//# sourceMappingURL=index.js.map