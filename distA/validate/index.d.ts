export type { UsCoreVersion } from './catalogue.ts';
export { type Issue, type IssueCode, issueCodes, type Severity } from './issue.ts';
export { createValidator, type ValidationContext, type Validator, type ValidatorOptions } from './validator.ts';
