import { SyntheticPatients } from './synthetic-patients.js';
export { library } from './library.js';
export { ModuleError } from './module-texts.js';
/**
 * Simulated people as an async iterable. Reads and checks the modules at once, simulates when somebody asks:
 * `for await (const patient of generate({ asOf: '2026-01-01' })) { … }`, or `await generate({ … }).take(3, wanted)`.
 * Throws ModuleError for mistakes in modules, RangeError for an option that cannot be.
 */
export const generate = (options) => new SyntheticPatients(options);
//# sourceMappingURL=index.js.map