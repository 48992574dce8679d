/** Every code that an issue can carry; `docs/validator.md` says what each means. */
export const issueCodes = [
    // reading
    'file-not-found',
    'file-unreadable',
    'file-empty',
    'not-text',
    'too-large',
    'json-syntax',
    'duplicate-key',
    'too-deep',
    'not-a-resource',
    'unknown-resource-type',
    // structure
    'unknown-property',
    'missing-element',
    'too-many',
    'wrong-json-type',
    'empty-value',
    'choice-conflict',
    'invalid-value',
    'narrative',
    // terminology
    'code-not-in-value-set',
    'unknown-code',
    'unknown-code-system',
    'invalid-unit',
    // references
    'reference-syntax',
    'reference-not-found',
    'reference-type',
    'reference-profile',
    // extensions and profiles
    'extension-context',
    'unknown-extension',
    'unknown-profile',
    'profile-type',
    'value-mismatch',
    'type-not-allowed',
    'slice-missing',
    'slice-too-many',
    'slice-closed',
    'invariant',
    // bundles
    'bundle-entry',
    'duplicate-entry',
];
//# sourceMappingURL=issue.js.map