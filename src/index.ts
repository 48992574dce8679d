/** The pure entry: nothing here touches files, the clock, the environment or the network. Runs in a browser page. */

export * from './fhir/index.ts';
export * from './simulate/index.ts';
export {
  createValidator,
  type Issue,
  type IssueCode,
  issueCodes,
  type Severity,
  type ValidationContext,
  type Validator,
  type ValidatorOptions,
} from './validate/index.ts';
