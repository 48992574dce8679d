/** `error`: nothing runs. `warning`: it runs, perhaps not as meant; `--strict` refuses it. */
export type Severity = 'error' | 'warning';
/**
 * The closed set of codes: what each one means, and how bad it is in a file of ours. In a GMF file an error of the lower
 * groups counts as a warning unless Synthea itself refuses the file (`inGmf` in diagnostic.ts). Add to the end of a group.
 */
export declare const CODES: {
    readonly 'file-unreadable': CodeInfo;
    readonly 'yaml-syntax': CodeInfo;
    readonly 'json-syntax': CodeInfo;
    readonly 'duplicate-key': CodeInfo;
    readonly 'not-a-module': CodeInfo;
    readonly 'not-a-value-set': CodeInfo;
    readonly 'module-id-mismatch': CodeInfo;
    readonly 'duplicate-module': CodeInfo;
    readonly 'module-overridden': CodeInfo;
    readonly 'duplicate-value-set': CodeInfo;
    readonly 'unknown-key': CodeInfo;
    readonly 'missing-key': CodeInfo;
    readonly 'wrong-shape': CodeInfo;
    readonly 'unknown-word': CodeInfo;
    readonly 'out-of-range': CodeInfo;
    readonly 'bad-name': CodeInfo;
    readonly 'several-words': CodeInfo;
    readonly 'conflicting-keys': CodeInfo;
    readonly 'wrong-table-size': CodeInfo;
    readonly 'unknown-name': CodeInfo;
    readonly 'unknown-state': CodeInfo;
    readonly 'unknown-code': CodeInfo;
    readonly 'unknown-value-set': CodeInfo;
    readonly 'unknown-parameter': CodeInfo;
    readonly 'unknown-source': CodeInfo;
    readonly 'unknown-variable': CodeInfo;
    readonly 'unknown-attribute': CodeInfo;
    readonly 'unknown-vital': CodeInfo;
    readonly 'unknown-submodule': CodeInfo;
    readonly 'unknown-table': CodeInfo;
    readonly 'ambiguous-name': CodeInfo;
    readonly 'unused-name': CodeInfo;
    readonly 'attribute-never-set': CodeInfo;
    readonly 'missing-source': CodeInfo;
    readonly 'missing-note': CodeInfo;
    readonly 'bad-target': CodeInfo;
    readonly 'missing-transition': CodeInfo;
    readonly 'dead-state': CodeInfo;
    readonly 'unreachable-state': CodeInfo;
    readonly 'loop-without-time': CodeInfo;
    readonly 'probability-sum': CodeInfo;
    readonly 'never-chosen': CodeInfo;
    readonly 'call-cycle': CodeInfo;
    readonly 'expression-syntax': CodeInfo;
    readonly 'unknown-function': CodeInfo;
    readonly 'wrong-arguments': CodeInfo;
    readonly 'type-mismatch': CodeInfo;
    readonly 'unit-mismatch': CodeInfo;
    readonly 'unknown-unit': CodeInfo;
    readonly 'chance-in-condition': CodeInfo;
    readonly 'constant-condition': CodeInfo;
    readonly 'mixed-comparison': CodeInfo;
    readonly 'unknown-system': CodeInfo;
    readonly 'invalid-code': CodeInfo;
    readonly 'wrong-display': CodeInfo;
    readonly 'gmf-version': CodeInfo;
    readonly 'gmf-no-initial': CodeInfo;
    readonly 'gmf-unknown-type': CodeInfo;
    readonly 'gmf-ignored-field': CodeInfo;
    readonly 'gmf-difference': CodeInfo;
    readonly 'bad-table': CodeInfo;
    readonly 'not-yet-supported': CodeInfo;
};
export interface CodeInfo {
    readonly severity: Severity;
    /** One line: what is wrong, in general. */
    readonly title: string;
}
export type DiagnosticCode = keyof typeof CODES;
