import type { GenerateOptions } from './options.ts';
import { SyntheticPatients } from './synthetic-patients.ts';

export { PeopleError } from './chosen-people.ts';
export type { CodeToken } from './code-token.ts';
export { library } from './library.ts';
export { ModuleError, type ModuleTexts } from './module-texts.ts';
export type { GenerateOptions } from './options.ts';
export type { SyntheticPatient } from './synthetic-patient.ts';
export type { SyntheticPatients } from './synthetic-patients.ts';

/**
 * Simulated people as an async iterable. Reads and checks the modules at once, simulates when somebody asks:
 * `for await (const patient of generate({ asOf: '2026-01-01' })) { … }`, or `await generate({ … }).take(3, wanted)`.
 * Throws ModuleError for mistakes in modules, PeopleError for mistakes in `people`, RangeError for an option that cannot be or that there is none of.
 */
export const generate = (options: GenerateOptions): SyntheticPatients => new SyntheticPatients(options);
