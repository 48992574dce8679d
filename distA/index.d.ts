/** The pure entry: nothing here touches files, the clock, the environment or the network. Runs in a browser page. */
export { completedYears, type Day, dayAt, exactAge, formatDay, formatInstant, type Instant, InvariantError, parseDay, startOfDay, } from './base/index.ts';
export { type Diagnostic, type DiagnosticCode, printDiagnostics } from './diagnostics/index.ts';
export { type Origin, type Program, SimulationError } from './engine/index.ts';
export * from './fhir/index.ts';
export * from './generate/index.ts';
export { type GmfReading, readGmf } from './gmf/index.ts';
export { type Module, type ModuleReading, moduleTemplate, readModule, readValueSet, type ValueSet, type ValueSetReading, } from './language/index.ts';
export { usPack } from './population/us/index.ts';
export { addressAt, type Entry, type EntryKind, type Life, type Person, type Truth, type WindowedLife, window, } from './record/index.ts';
export * from './simulate/index.ts';
export { type Comparison, compareTargets, reportTargets } from './targets/index.ts';
export { createValidator, type Issue, type IssueCode, issueCodes, type Severity, type ValidationContext, type Validator, type ValidatorOptions, } from './validate/index.ts';
