/**
 * The closed set of codes: what each one means, and how bad it is in a file of ours. In a GMF file an error of the lower
 * groups counts as a warning unless Synthea itself refuses the file (`inGmf` in diagnostic.ts). Add to the end of a group.
 */
export const CODES = {
    // Files
    'file-unreadable': error('The file cannot be read'),
    'yaml-syntax': error('The text is not valid YAML'),
    'json-syntax': error('The text is not valid JSON'),
    'duplicate-key': error('A key stands twice in the same mapping'),
    'not-a-module': error('The file is not a module'),
    'not-a-value-set': error('The file is not a value set'),
    'module-id-mismatch': error('The id of the module differs from its path under the root'),
    'duplicate-module': error('Two files of one root have the same module id'),
    'module-overridden': warning('A module of a later folder takes the place of an earlier one'),
    'duplicate-value-set': error('Two value sets have the same name'),
    // Shape
    'unknown-key': error('A key that means nothing here'),
    'missing-key': error('A key that is needed is missing'),
    'wrong-shape': error('The value has another shape than the key asks for'),
    'unknown-word': error('A word that is not one of the closed list'),
    'out-of-range': error('A number lies outside its limits'),
    'bad-name': error('A name that cannot be used as one'),
    'several-words': error('A state or step has more than one word that makes it what it is'),
    'conflicting-keys': error('Keys that exclude each other'),
    'wrong-table-size': error('The values of a table do not fit its axes'),
    // Names
    'unknown-name': error('A name in an expression that stands for nothing'),
    'unknown-state': error('No state has this name'),
    'unknown-code': error('No code has this name'),
    'unknown-value-set': error('No value set has this name'),
    'unknown-parameter': error('No parameter has this name'),
    'unknown-source': error('No source has this name'),
    'unknown-variable': error('The body has no variable or panel of this name'),
    'unknown-attribute': error('Nothing declares or sets this attribute'),
    'unknown-vital': error('No vital sign has this name'),
    'unknown-submodule': error('No module has this id'),
    'unknown-table': error('No lookup table has this name'),
    'ambiguous-name': error('A name that stands for two things'),
    'unused-name': warning('Declared and never used'),
    'attribute-never-set': warning('An attribute that is read but never set'),
    // Evidence
    'missing-source': error('A number without a source'),
    'missing-note': error('An assumed number without a reason'),
    'bad-target': error('A target that cannot be measured'),
    // States and where they lead
    'missing-transition': error('A state that does not end and leads nowhere'),
    'dead-state': error('A state that nobody leaves and that is not an end'),
    'unreachable-state': error('A state that no other state leads to'),
    'loop-without-time': error('A loop of states in which no time passes'),
    'probability-sum': error('Probabilities that do not sum to 1'),
    'never-chosen': error('An option that is never taken, since one before it always is'),
    'call-cycle': error('Modules that call each other without end'),
    // Expressions
    'expression-syntax': error('The expression cannot be read'),
    'unknown-function': error('No function has this name'),
    'wrong-arguments': error('Arguments that the function does not take'),
    'type-mismatch': error('A value of another type than needed'),
    'unit-mismatch': error('Units that do not fit'),
    'unknown-unit': error('The unit is not UCUM'),
    'chance-in-condition': error('A drawn value where the same answer is needed each time'),
    'constant-condition': warning('A condition that is always true or always false'),
    'mixed-comparison': warning('A comparison of values of different types, which is false'),
    // Codes
    'unknown-system': error('The code system is not one of ours'),
    'invalid-code': error('The code does not exist in its system'),
    'wrong-display': error('The display is not that of the code'),
    // GMF
    'gmf-version': error('A version of the Generic Module Framework that is not known'),
    'gmf-no-initial': error('No state is named Initial'),
    'gmf-unknown-type': error('A state type, condition type or kind of distribution that GMF does not have'),
    'gmf-ignored-field': warning('A field that Synthea ignores'),
    'gmf-difference': warning('Something that runs otherwise than in Synthea'),
    'bad-table': error('A lookup table that cannot be used'),
    // Later
    'not-yet-supported': error('Part of the language, but not built yet'),
};
function error(title) {
    return { severity: 'error', title };
}
function warning(title) {
    return { severity: 'warning', title };
}
//# sourceMappingURL=codes.js.map