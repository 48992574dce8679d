/** How much a finding matters: an error makes the resource invalid, the others do not. */
export type Severity = 'error' | 'warning' | 'information';
/** Every code that an issue can carry; `docs/validator.md` says what each means. */
export declare const issueCodes: readonly ['file-not-found', 'file-unreadable', 'file-empty', 'not-text', 'too-large', 'json-syntax', 'duplicate-key', 'too-deep', 'not-a-resource', 'unknown-resource-type', 'unknown-property', 'missing-element', 'too-many', 'wrong-json-type', 'empty-value', 'choice-conflict', 'invalid-value', 'narrative', 'code-not-in-value-set', 'unknown-code', 'unknown-code-system', 'invalid-unit', 'reference-syntax', 'reference-not-found', 'reference-type', 'reference-profile', 'extension-context', 'unknown-extension', 'unknown-profile', 'profile-type', 'value-mismatch', 'type-not-allowed', 'slice-missing', 'slice-too-many', 'slice-closed', 'invariant', 'bundle-entry', 'duplicate-entry'];
/** The closed set of issue codes. */
export type IssueCode = (typeof issueCodes)[number];
/** One thing that the validator has to say about one element. */
export interface Issue {
    severity: Severity;
    code: IssueCode;
    /** FHIRPath of the element: `Patient.name[0].given[1]`, `Bundle.entry[3].resource.status`. */
    path: string;
    /** What was found, and what would be right. */
    message: string;
    /** Where the element begins, when text was validated. Both count from 1. */
    line?: number;
    column?: number;
}
